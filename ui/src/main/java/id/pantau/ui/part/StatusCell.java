package id.pantau.ui.part;

import com.vaadin.flow.data.renderer.LitRenderer;
import id.pantau.ui.base.Icon;
import java.util.function.Function;

/** A shape and its word in every row of a list; only the shape is coloured. */
public final class StatusCell {

  /** Stands in the template of the row. */
  public static final String TEMPLATE =
      "<span class='p-status ${item.tone}'>"
          + "<vaadin-icon class='p-icon' aria-hidden='true' src='icons.svg' symbol=${item.shape}></vaadin-icon>"
          + "<span>${item.status}</span></span>";

  private StatusCell() {}

  /** Gives the template what it shows: the style class that colours the shape, shape and word. */
  public static <T> LitRenderer<T> fill(
      LitRenderer<T> row,
      Function<T, String> tone,
      Function<T, Icon> shape,
      Function<T, String> word) {
    return row.withProperty("tone", tone::apply)
        .withProperty("shape", each -> shape.apply(each).symbol())
        .withProperty("status", word::apply);
  }
}
