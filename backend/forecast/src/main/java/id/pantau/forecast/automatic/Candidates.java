package id.pantau.forecast.automatic;

import id.pantau.forecast.Regressors;
import id.pantau.forecast.arima.ArimaModel;
import id.pantau.forecast.calendar.CalendarAdjusted;
import id.pantau.forecast.decomposition.StlModel;
import id.pantau.forecast.model.Model;
import id.pantau.forecast.model.Naive;
import id.pantau.forecast.model.SeasonalNaive;
import id.pantau.forecast.smoothing.DampedTrend;
import id.pantau.forecast.smoothing.Ets;
import id.pantau.forecast.smoothing.Holt;
import id.pantau.forecast.smoothing.SeasonalEts;
import id.pantau.forecast.smoothing.Ses;
import id.pantau.forecast.theta.DynamicOptimisedTheta;
import id.pantau.forecast.theta.SeasonallyAdjusted;
import id.pantau.forecast.theta.Theta;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Stream;

/** What models there are to choose from. */
public final class Candidates {

  /** By the name that they are asked for by, each made for a season of so many observations. */
  private static final Map<String, IntFunction<Model>> NAMED = named();

  private Candidates() {}

  private static Map<String, IntFunction<Model>> named() {
    var named = new LinkedHashMap<String, IntFunction<Model>>();
    named.put(new Ets().name(), Candidates::ets);
    for (Model model :
        List.of(
            new DampedTrend(), new DynamicOptimisedTheta(), new Theta(), new Ses(), new Holt())) {
      named.put(model.name(), period -> adjusted(model, period));
    }
    for (Model model : List.of(new Ets(), new ArimaModel())) {
      named.put(new StlModel(model, 1).name(), period -> new StlModel(model, period));
    }
    named.put(new ArimaModel().name(), period -> new ArimaModel());
    named.put(new Naive().name(), period -> new Naive());
    named.put(new SeasonalNaive(1).name(), SeasonalNaive::new);
    return named;
  }

  /** With a season of its own, where the period is short enough for one. */
  private static Model ets(int period) {
    if (period > SeasonalEts.LONGEST) {
      return new SeasonallyAdjusted(new Ets(), period);
    }
    return period < 2 ? new Ets() : new SeasonalEts(period);
  }

  private static Model adjusted(Model model, int period) {
    return period < 2 ? model : new SeasonallyAdjusted(model, period);
  }

  /** What {@link #named} knows. */
  public static List<String> names() {
    return List.copyOf(NAMED.keySet());
  }

  /**
   * Those that are asked for, each once. Where there is a season, a model that has none of its own
   * forecasts the seasonally adjusted series.
   *
   * @param names of {@link #names()}, in upper or lower case
   * @param period observations of a season; 1 for none
   * @throws IllegalArgumentException for none at all, or for a name that is not known, with those
   *     that are
   */
  public static List<Model> named(List<String> names, int period) {
    if (names.isEmpty()) {
      throw new IllegalArgumentException("no model is named; there are " + list());
    }
    return names.stream().map(Candidates::known).distinct().map(m -> m.apply(period)).toList();
  }

  private static IntFunction<Model> known(String name) {
    return NAMED.entrySet().stream()
        .filter(entry -> folded(entry.getKey()).equals(folded(name)))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "there is no model \"%s\"; there are %s".formatted(name, list())));
  }

  private static String folded(String name) {
    return name.strip().toLowerCase(Locale.ROOT);
  }

  private static String list() {
    return String.join(", ", NAMED.keySet());
  }

  /**
   * Those that are tried when nothing is asked for.
   *
   * @param period observations of a season; 1 for none
   */
  public static List<Model> usual(int period) {
    return period < 2
        ? List.of(new Ets(), new DampedTrend(), new DynamicOptimisedTheta(), new ArimaModel())
        : List.of(
            period > SeasonalEts.LONGEST ? new Ets() : new SeasonalEts(period),
            new SeasonallyAdjusted(new DynamicOptimisedTheta(), period),
            new StlModel(new Ets(), period),
            new StlModel(new ArimaModel(), period),
            new ArimaModel(),
            new SeasonalNaive(period));
  }

  /**
   * Those that are tried of weeks that a calendar is known of: the usual ones, the same of weeks
   * made ordinary, and the one that has the calendar among its regressors.
   *
   * @param period observations of a season
   * @param drivers by {@link id.pantau.forecast.calendar.WeeklyDrivers}, from the first point of
   *     the series on
   */
  public static List<Model> usual(int period, Regressors drivers) {
    List<Model> usual = usual(period);
    return Stream.of(
            usual.stream(),
            usual.stream().map(model -> new CalendarAdjusted(model, drivers)),
            Stream.of(new ArimaModel(drivers)))
        .<Model>flatMap(models -> models)
        .toList();
  }
}
