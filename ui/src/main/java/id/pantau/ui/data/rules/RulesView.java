package id.pantau.ui.data.rules;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import id.pantau.ui.api.load.Refusal;
import id.pantau.ui.api.load.Rule;
import id.pantau.ui.base.Language;
import id.pantau.ui.base.Speech;
import id.pantau.ui.data.common.DataFilter;
import java.util.List;

/** Everything that can be wrong with a file, by its code, in both languages. */
@Route("data/rules")
public class RulesView extends Main implements LocaleChangeObserver, HasDynamicTitle {
  private static final long serialVersionUID = 1L;

  private String pageTitle = "Pantau";

  /** An empty page; the words come with the locale. */
  public RulesView() {
    addClassName("p-content");
  }

  @Override
  public void localeChange(LocaleChangeEvent event) {
    Speech speech = Speech.in(Language.of(event.getLocale()));
    removeAll();
    pageTitle = speech.say("rules.title") + " · Pantau";
    Paragraph lede = new Paragraph(speech.say("rules.lede"));
    lede.addClassName("p-lede");
    Anchor back = new Anchor(DataFilter.START.address(), speech.say("rules.back"));
    add(new H1(speech.say("rules.title")), lede, back);
    add(new CodesCard("rule", "mend", List.of(Rule.values()), speech));
    add(new CodesCard("refusal", "refusal.mend", List.of(Refusal.values()), speech));
  }

  @Override
  public String getPageTitle() {
    return pageTitle;
  }
}
