package id.pantau.ui.part;

import com.vaadin.flow.component.html.Span;

/** A field's name inside the field, before its value. */
public final class FieldName extends Span {
  private static final long serialVersionUID = 1L;

  /** A name to be set in a language. */
  public FieldName() {
    addClassName("p-prefix");
  }
}
