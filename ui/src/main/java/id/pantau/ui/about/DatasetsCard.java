package id.pantau.ui.about;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import id.pantau.ui.api.Catalogue;
import id.pantau.ui.api.Dataset;
import id.pantau.ui.base.Speech;
import id.pantau.ui.part.Card;
import id.pantau.ui.part.Linked;
import id.pantau.ui.part.OriginBadge;

/** The data packages with maker and licence. */
final class DatasetsCard extends Card {
  private static final long serialVersionUID = 1L;

  DatasetsCard(Catalogue catalogue, Speech speech) {
    super(
        speech.say("about.datasets"),
        speech.say("about.datasets.sub", String.valueOf(catalogue.dataVersion().version())));
    addClassName("p-catalogue");
    catalogue.datasets().forEach(dataset -> add(entry(dataset, speech)));
  }

  private static Div entry(Dataset dataset, Speech speech) {
    Div head = new Div(new H3(dataset.title()), new OriginBadge(dataset.origin(), speech));
    head.addClassName("p-row");
    Paragraph source = new Paragraph();
    source.add(Linked.of(dataset.source()));
    String rows = speech.formats().count(dataset.rows());
    Paragraph terms = new Paragraph();
    terms.add(Linked.of(speech.say("about.dataset", dataset.licence(), rows)));
    terms.addClassName("p-sub");
    Div entry = new Div(head, source, terms);
    entry.addClassName("p-entry");
    return entry;
  }
}
