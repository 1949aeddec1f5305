package id.pantau.ui.base;

import com.vaadin.flow.component.icon.SvgIcon;
import java.util.Locale;

/** The drawings of {@code icons.svg}; each takes the colour of the text around it. */
public enum Icon {
  OVERVIEW,
  SCHOOL,
  DATA,
  ABOUT,
  CIRCLE,
  DIAMOND,
  TRIANGLE,
  SQUARE,
  RING,
  HATCH,
  SYNTHETIC,
  PUBLISHED,
  OFFICIAL,
  MIXED,
  CLOCK,
  SEARCH,
  LINK,
  CHEVRON,
  CHECK,
  CROSS,
  FILE,
  DOWNLOAD,
  UNDO,
  LOGO;

  /** A new drawing of it, hidden from screen readers: the word beside it says the same. */
  public SvgIcon make() {
    SvgIcon icon = new SvgIcon("icons.svg", symbol());
    icon.addClassName("p-icon");
    icon.getElement().setAttribute("aria-hidden", "true");
    return icon;
  }

  /** Its name in {@code icons.svg}. */
  public String symbol() {
    return name().toLowerCase(Locale.ROOT);
  }
}
