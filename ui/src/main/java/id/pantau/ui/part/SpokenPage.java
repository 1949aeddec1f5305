package id.pantau.ui.part;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import id.pantau.ui.base.Language;
import id.pantau.ui.base.Speech;

/**
 * A view that reads its address, and is drawn anew when the reader's language changes. Its first
 * heading is also the title of the window.
 */
public abstract class SpokenPage extends Main
    implements BeforeEnterObserver, LocaleChangeObserver, HasDynamicTitle {
  private static final long serialVersionUID = 1L;

  private final H1 title = new H1();
  private Speech speech = Speech.in(Language.ID);

  /** An empty page. */
  protected SpokenPage() {
    addClassName("p-content");
  }

  /** Reads the address and draws the page. */
  protected abstract void enter(BeforeEnterEvent event);

  /** Draws what there is to show, as it is now. */
  protected abstract void render();

  /** The first heading. */
  protected final H1 title() {
    return title;
  }

  /** The reader's language. */
  protected final Speech speech() {
    return speech;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    speech = Speech.in(Language.of(event.getUI().getLocale()));
    enter(event);
  }

  @Override
  public void localeChange(LocaleChangeEvent event) {
    Speech now = Speech.in(Language.of(event.getLocale()));
    if (now != speech) {
      speech = now;
      render();
    }
  }

  @Override
  public String getPageTitle() {
    return title.getText() + " · Pantau";
  }
}
