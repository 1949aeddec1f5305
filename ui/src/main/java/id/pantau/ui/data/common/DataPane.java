package id.pantau.ui.data.common;

import com.vaadin.flow.component.html.Div;
import id.pantau.ui.base.Speech;

/** What a tab of the data view shows. */
public abstract class DataPane extends Div {
  private static final long serialVersionUID = 1L;

  /** An empty pane. */
  protected DataPane() {
    addClassName("p-stack");
  }

  /** Shows what an address asks for, in a language. */
  public abstract void show(DataFilter filter, Speech speech);
}
