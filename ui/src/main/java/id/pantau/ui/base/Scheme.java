package id.pantau.ui.base;

import com.vaadin.flow.component.page.ColorScheme;

/** Light, dark, or as the reader's system has it. */
enum Scheme {
  SYSTEM(ColorScheme.Value.LIGHT_DARK),
  LIGHT(ColorScheme.Value.LIGHT),
  DARK(ColorScheme.Value.DARK);

  private final ColorScheme.Value value;

  Scheme(ColorScheme.Value value) {
    this.value = value;
  }

  ColorScheme.Value value() {
    return value;
  }
}
