package id.pantau.chart;

import java.util.Objects;

/** A label in two lengths: {@code full} for wide charts, {@code brief} for narrow ones. */
public record Words(String full, String brief) {

  public Words {
    Objects.requireNonNull(full, "full");
    Objects.requireNonNull(brief, "brief");
  }

  /** The same text on every size. */
  public static Words of(String text) {
    return new Words(text, text);
  }

  /** The text for that size. */
  public String at(ChartSize size) {
    return size.narrow() ? brief : full;
  }
}
