package id.pantau.ui.about;

import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import id.pantau.ui.api.Measure;
import id.pantau.ui.base.Speech;
import id.pantau.ui.part.Card;
import java.util.List;

/** The catalogue of measures. */
final class MeasuresCard extends Card {
  private static final long serialVersionUID = 1L;

  MeasuresCard(List<Measure> measures, Speech speech) {
    super(speech.say("about.measures"), speech.say("about.measures.sub"));
    addClassName("p-catalogue");
    measures.forEach(measure -> add(entry(measure)));
  }

  private static Div entry(Measure measure) {
    Div head = new Div(new H3(measure.name()), new Code(measure.id()));
    head.addClassName("p-row");
    Div entry = new Div(head, new Paragraph(measure.description()));
    entry.addClassName("p-entry");
    return entry;
  }
}
