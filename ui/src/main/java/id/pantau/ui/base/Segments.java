package id.pantau.ui.base;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.List;
import java.util.function.Function;

/** A choice of few, all in sight: radio buttons drawn as one bar. */
public class Segments<T> extends RadioButtonGroup<T> {
  private static final long serialVersionUID = 1L;

  /**
   * A bar without a choice made.
   *
   * @param words the text of each choice
   */
  public Segments(List<T> choices, Function<T, String> words) {
    addClassName("p-segments");
    setItems(choices);
    setItemLabelGenerator(words::apply);
  }

  /** Draws it smaller, for the edges of the page. */
  public Segments<T> small() {
    addClassName("p-small");
    return this;
  }

  /** Says to screen readers what is chosen here. */
  public Segments<T> named(String name) {
    setAriaLabel(name);
    return this;
  }
}
