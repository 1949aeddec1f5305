package id.pantau.ui.about;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import id.pantau.ui.api.Catalogue;
import id.pantau.ui.api.ClientException;
import id.pantau.ui.api.PantauClient;
import id.pantau.ui.base.Language;
import id.pantau.ui.base.Speech;
import id.pantau.ui.part.FailureCard;

/** Where the data come from, under which licence, and what the measures mean. */
@Route("about")
@Menu(title = "nav.about", icon = "about", order = 9)
public class AboutView extends Main implements LocaleChangeObserver, HasDynamicTitle {
  private static final long serialVersionUID = 1L;

  private final PantauClient client;
  private String pageTitle = "Pantau";

  /** A view that asks this client. */
  public AboutView(PantauClient client) {
    this.client = client;
    addClassName("p-content");
  }

  /** Comes once when the view is shown, and with every change of language. */
  @Override
  public void localeChange(LocaleChangeEvent event) {
    show(Speech.in(Language.of(event.getLocale())));
  }

  private void show(Speech speech) {
    removeAll();
    pageTitle = speech.say("nav.about") + " · Pantau";
    Paragraph lede = new Paragraph(speech.say("about.lede"));
    lede.addClassName("p-lede");
    add(new H1(speech.say("about.title")), lede);
    try {
      Catalogue catalogue = client.catalogue(speech.language().locale());
      add(new DatasetsCard(catalogue, speech), new MeasuresCard(catalogue.measures(), speech));
    } catch (ClientException failure) {
      add(new FailureCard(failure, speech, () -> show(speech)));
    }
  }

  @Override
  public String getPageTitle() {
    return pageTitle;
  }
}
