package id.pantau.ui.overview;

import com.vaadin.flow.component.html.Span;
import id.pantau.ui.api.Origin;

/** Says beside the name of a figure that its number is made up, where others beside it are not. */
final class SampleMark extends Span {
  private static final long serialVersionUID = 1L;

  SampleMark(Wording wording) {
    super(wording.say("metric.sample"));
    addClassName("p-sample");
    setTitle(wording.speech().word("origin.long", Origin.SYNTHETIC));
  }
}
