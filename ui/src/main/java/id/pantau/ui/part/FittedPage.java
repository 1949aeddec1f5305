package id.pantau.ui.part;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.router.BeforeEnterEvent;

/** A view that fits the window, and is drawn anew when another layout does. */
public abstract class FittedPage extends SpokenPage {
  private static final long serialVersionUID = 1L;

  private ChartWidths widths = ChartWidths.usual();

  /** The layouts that charts and tables are drawn in. */
  protected final ChartWidths widths() {
    return widths;
  }

  @Override
  public final void beforeEnter(BeforeEnterEvent event) {
    widths = ChartWidths.of(event.getUI());
    super.beforeEnter(event);
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
}
