package id.pantau.ui.part;

import com.vaadin.flow.component.AttachEvent;
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
 * A view in the reader's language that fits the window, and is drawn anew when either changes. Its
 * first heading is also the title of the window.
 */
public abstract class FittedPage extends Main
    implements BeforeEnterObserver, LocaleChangeObserver, HasDynamicTitle {
  private static final long serialVersionUID = 1L;

  private final H1 title = new H1();
  private ChartWidths widths = ChartWidths.usual();
  private Speech speech = Speech.in(Language.ID);

  /** An empty page. */
  protected FittedPage() {
    addClassName("p-content");
  }

  /** Reads the address and draws the page. */
  protected abstract void enter(BeforeEnterEvent event);

  /** Draws what there is to show, in the language and the widths that hold now. */
  protected abstract void render();

  /** The first heading. */
  protected final H1 title() {
    return title;
  }

  /** The layouts that charts and tables are drawn in. */
  protected final ChartWidths widths() {
    return widths;
  }

  /** The reader's language. */
  protected final Speech speech() {
    return speech;
  }

  @Override
  public final void beforeEnter(BeforeEnterEvent event) {
    speech = Speech.in(Language.of(event.getUI().getLocale()));
    widths = ChartWidths.of(event.getUI());
    enter(event);
  }

  @Override
  protected void onAttach(AttachEvent event) {
    super.onAttach(event);
    event.getUI().getPage().addBrowserWindowResizeListener(resize -> fit(resize.getWidth()));
  }

  private void fit(int window) {
    ChartWidths now = ChartWidths.of(window);
    if (!now.equals(widths)) {
      widths = now;
      render();
    }
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
