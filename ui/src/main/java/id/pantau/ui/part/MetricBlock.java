package id.pantau.ui.part;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import id.pantau.ui.base.Speech;

/** A figure in a plaque: its name, its number, what it is made of. */
public final class MetricBlock extends Div {
  private static final long serialVersionUID = 1L;

  /** A block that shows a metric. */
  public MetricBlock(Metric metric, Speech speech) {
    addClassName("p-metric");
    Div value = new Div();
    value.addClassName("p-value");
    value.setText(metric.value());
    value.setClassName("p-unknown", metric.missing());
    Paragraph key = Emphasis.paragraph("p-key", metric.name());
    if (metric.sample()) {
      key.add(new SampleMark(speech));
    }
    add(key, value, Emphasis.paragraph("p-small", metric.fraction()));
  }
}
