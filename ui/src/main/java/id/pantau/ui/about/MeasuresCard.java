package id.pantau.ui.about;

import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import id.pantau.ui.api.Measure;
import id.pantau.ui.base.Language;
import id.pantau.ui.base.Speech;
import id.pantau.ui.part.Card;
import java.util.List;

/** The catalogue of measures, all that the API tells of each. */
final class MeasuresCard extends Card {
  private static final long serialVersionUID = 1L;

  MeasuresCard(List<Measure> measures, Speech speech) {
    super(
        speech.say("about.measures"),
        speech.say("about.measures.sub", speech.formats().count((double) measures.size())));
    addClassName("p-catalogue");
    measures.forEach(measure -> add(entry(measure, measures, speech)));
  }

  private static Div entry(Measure measure, List<Measure> all, Speech speech) {
    Div head = new Div(new H3(measure.name()), new Code(measure.id()));
    head.addClassName("p-row");
    Div entry =
        new Div(
            head,
            described(measure, speech.language()),
            translated(measure, speech.language()),
            new MeasureFacts(measure, all, speech));
    entry.addClassName("p-entry");
    return entry;
  }

  private static Paragraph described(Measure measure, Language language) {
    return new Paragraph(text(measure, language));
  }

  /** For whoever writes to people of the other language about it. */
  private static Paragraph translated(Measure measure, Language language) {
    Language other = language == Language.ID ? Language.EN : Language.ID;
    Paragraph paragraph = new Paragraph(text(measure, other));
    paragraph.addClassName("p-sub");
    paragraph.getElement().setAttribute("lang", other.locale().getLanguage());
    return paragraph;
  }

  private static String text(Measure measure, Language language) {
    return switch (language) {
      case ID -> measure.indonesian();
      case EN -> measure.english();
    };
  }
}
