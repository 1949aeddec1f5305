package id.pantau.ui.data.preview;

import id.pantau.ui.base.Icon;

/**
 * One step of a file on its way in.
 *
 * @param fact what came of it
 */
record Step(State state, String name, String fact) {

  /** How it went. */
  enum State {
    DONE("p-done", Icon.CHECK),
    WATCH("p-watch", Icon.TRIANGLE),
    BAD("p-bad", Icon.CROSS),
    OPEN("p-open-step", Icon.RING);

    private final String style;
    private final Icon icon;

    State(String style, Icon icon) {
      this.style = style;
      this.icon = icon;
    }

    String style() {
      return style;
    }

    Icon icon() {
      return icon;
    }
  }
}
