package id.pantau.chart;

import java.util.List;

/**
 * A series and what is expected of it: its values, then a line that goes on between bands.
 *
 * @param sentence the chart in one sentence
 * @param heading what it is of, over the plot
 * @param past what was, oldest first, one or more
 * @param ahead what is expected, the next step first, one or more
 * @param bands what the bands are, the widest first: "95 %: 380 … 415"
 * @param language texts that depend on the layout
 */
public record FanChart(
    String sentence,
    String heading,
    List<Past> past,
    List<Ahead> ahead,
    List<String> bands,
    FanLanguage language)
    implements ChartSpec {

  public FanChart {
    past = List.copyOf(past);
    ahead = List.copyOf(ahead);
    bands = List.copyOf(bands);
    if (past.isEmpty() || ahead.isEmpty()) {
      throw new IllegalArgumentException("A fan needs a step that was and one ahead");
    }
    for (Ahead step : ahead) {
      if (step.bands().size() != bands.size()) {
        throw new IllegalArgumentException("A step with other bands than have names: " + step);
      }
    }
  }

  /** A step that was. */
  public sealed interface Past {

    /** Its tooltip: "2023-11-02: 4.015". */
    String title();
  }

  /** A value as it was given. */
  public record Known(double value, String title) implements Past {
    public Known {
      requireFinite(value);
    }
  }

  /**
   * A value that the forecast does not believe.
   *
   * @param taken what it was replaced by
   */
  public record Replaced(double value, double taken, String title) implements Past {
    public Replaced {
      requireFinite(value);
      requireFinite(taken);
    }
  }

  /** Nobody knows the value; the line breaks there. */
  public record Unknown(String title) implements Past {}

  /**
   * A step that comes.
   *
   * @param bands the widest first
   */
  public record Ahead(double mean, List<Band> bands, String title) {
    public Ahead {
      requireFinite(mean);
      bands = List.copyOf(bands);
    }
  }

  /** Between which values a step is expected with a certain probability. */
  public record Band(double low, double high) {
    public Band {
      requireFinite(low);
      requireFinite(high);
      if (low > high) {
        throw new IllegalArgumentException("A band from %s to %s".formatted(low, high));
      }
    }
  }

  private static void requireFinite(double value) {
    if (!Double.isFinite(value)) {
      throw new IllegalArgumentException("A value must be finite: " + value);
    }
  }
}
