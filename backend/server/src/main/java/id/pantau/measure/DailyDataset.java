package id.pantau.measure;

import id.pantau.problem.ProblemException;
import java.util.Arrays;
import java.util.Locale;

/** The datasets that every office reports every working day. */
public enum DailyDataset {
  ACTIVATIONS("people"),
  RECORDINGS("people"),
  ACTIVATION_REFUSALS("people"),
  PRINTS("cards"),
  BLANKO_MOVEMENTS("cards"),
  VISITS("people_met");

  private final String counted;

  DailyDataset(String counted) {
    this.counted = counted;
  }

  /** The column that says how many a row counts. */
  public String counted() {
    return counted;
  }

  /** The name of the dataset. */
  public String dataset() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The dataset of a name.
   *
   * @throws ProblemException when it is not reported every working day
   */
  public static DailyDataset named(String name) {
    return Arrays.stream(values())
        .filter(each -> each.dataset().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                ProblemException.badInput(
                    "\"%s\" is not reported every working day; ask about one of %s"
                        .formatted(
                            name.length() > 40 ? name.substring(0, 40) + "…" : name,
                            Arrays.stream(values()).map(DailyDataset::dataset).toList())));
  }
}
