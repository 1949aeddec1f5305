package id.pantau.cli;

import id.pantau.cli.forecast.SeriesForecast;
import id.pantau.cli.forecast.Steps;
import id.pantau.forecast.automatic.Accuracy;
import id.pantau.forecast.automatic.Backtest;
import id.pantau.forecast.automatic.Candidate;
import id.pantau.forecast.automatic.Choice;
import id.pantau.forecast.automatic.Forecast;
import id.pantau.forecast.automatic.Outcome;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How one series' forecast came about, for a terminal. */
final class SaidForecast {

  private static final Locale INDONESIAN = Locale.forLanguageTag("id-ID");
  private static final int PATHS = 1_000;
  private static final int SHOWN = 8;

  private final SeriesForecast series;
  private final Steps steps;
  private final long seed;

  /**
   * @param seed of the futures whose sum is told
   */
  SaidForecast(SeriesForecast series, Steps steps, long seed) {
    this.series = series;
    this.steps = steps;
    this.seed = seed;
  }

  String text() {
    return switch (series.outcome()) {
      case Outcome.None none -> SaidSeries.none(series, none) + handled();
      case Forecast forecast ->
          heading()
              + handled()
              + "\n  dipilih / chosen: "
              + why(forecast.choice())
              + candidates(forecast)
              + backtest(forecast.backtest())
              + sum(forecast);
    };
  }

  private String heading() {
    int last = series.series().values().length - 1;
    return String.format(
        INDONESIAN,
        "%s: %,d langkah / steps, t %s … %s",
        Terminal.harmless(series.series().id()),
        last + 1,
        steps.label(series.series(), 0),
        steps.label(series.series(), last));
  }

  private String handled() {
    int unknown = series.preparation().unknownAtEnd();
    return places(
            pooled()
                ? "celah dilewati / gaps left out"
                : "celah diisi garis / gaps filled by a line",
            series.preparation().gaps())
        + places(
            "pencilan diganti median / outliers replaced by the median",
            series.preparation().outliers())
        + (unknown == 0
            ? ""
            : "\n  kosong di akhir / empty at the end: %d; ramalan mulai sebelumnya / the forecast starts before them"
                .formatted(unknown));
  }

  private boolean pooled() {
    return series.outcome() instanceof Forecast forecast && forecast.choice() == Choice.POOLED;
  }

  private String places(String label, List<Integer> places) {
    return places.isEmpty()
        ? ""
        : String.format(
            INDONESIAN,
            "\n  %s: %,d (t %s%s)",
            label,
            places.size(),
            places.stream()
                .limit(SHOWN)
                .map(place -> steps.label(series.series(), place))
                .collect(Collectors.joining(", ")),
            places.size() > SHOWN ? ", …" : "");
  }

  private static String why(Choice choice) {
    return switch (choice) {
      case COMBINED ->
          "gabungan, tiap model berbobot menurut galatnya pada asal-asal di dalam deret / a combination, each model weighted by its errors at origins inside the series";
      case POOLED ->
          "sebaran jumlah yang jarang muncul, ditaksir dari semua deret sejenis di berkas ini / the distribution of counts that come now and then, estimated from all such series of this file";
      case NAIVE ->
          "naif, karena tidak ada yang lebih baik pada asal-asal di dalam deret / naive, as nothing did better at origins inside the series";
      case CONSTANT ->
          "nilai itu sendiri, karena semua sama / the value itself, as all are the same";
      case SHORT ->
          "naif dengan selang dilebarkan, terlalu pendek untuk menguji model / naive with widened intervals, too short to try models out";
    };
  }

  private String candidates(Forecast forecast) {
    return switch (forecast.choice()) {
      case CONSTANT, SHORT -> "";
      case NAIVE -> table("bobot bila dipakai / weight if used", forecast);
      case COMBINED, POOLED -> table("bobot / weight", forecast);
    };
  }

  private static String table(String weight, Forecast forecast) {
    return String.format("%n  %-38s %20s %8s", "calon / candidates", weight, "MASE")
        + forecast.candidates().stream().map(SaidForecast::row).collect(Collectors.joining());
  }

  private static String row(Candidate candidate) {
    return String.format(
        INDONESIAN,
        "%n    %-36s %20.2f %8.3f",
        candidate.description(),
        candidate.weight(),
        candidate.mase());
  }

  private static String backtest(@Nullable Backtest backtest) {
    return backtest == null
        ? ""
        : String.format(
                INDONESIAN,
                "%n  %-38s %8s %10s %12s",
                "diuji mundur, %d asal / backtest, %d origins"
                    .formatted(backtest.origins(), backtest.origins()),
                "MASE",
                "pinball",
                "80 % memuat / holds")
            + accuracy("ramalan / forecast", backtest.forecast())
            + accuracy("naif / naive", backtest.naive());
  }

  private static String accuracy(String label, Accuracy accuracy) {
    return String.format(
        INDONESIAN,
        "%n    %-36s %10.3f %10.3f %17.0f %%",
        label,
        accuracy.mase(),
        accuracy.pinball(),
        100 * accuracy.coverage());
  }

  /** Steps depend on each other: quantiles of a sum are no sums of quantiles. */
  private String sum(Forecast forecast) {
    double[] sums =
        Arrays.stream(forecast.paths(PATHS, seed))
            .mapToDouble(path -> Arrays.stream(path).skip(series.step(0)).sum())
            .sorted()
            .toArray();
    return String.format(
        INDONESIAN,
        "%n  jumlah %d langkah / sum of %d steps: %s, 80 %%: %s … %s (%,d masa depan / futures)",
        series.horizon(forecast),
        series.horizon(forecast),
        FanWords.number(sums[PATHS / 2]),
        FanWords.number(sums[PATHS / 10]),
        FanWords.number(sums[PATHS - PATHS / 10]),
        PATHS);
  }
}
