package id.pantau.cli;

import id.pantau.cli.forecast.SeriesFile;
import id.pantau.cli.forecast.SeriesForecast;
import id.pantau.forecast.automatic.Backtest;
import id.pantau.forecast.automatic.Choice;
import id.pantau.forecast.automatic.Forecast;
import id.pantau.forecast.automatic.Forecaster;
import id.pantau.forecast.automatic.Outcome;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** What became of a file's series, for a terminal: counted as they come. */
final class SaidSeries {

  private static final Locale INDONESIAN = Locale.forLanguageTag("id-ID");

  private final SeriesFile file;
  private final Map<Choice, Long> chosen = new EnumMap<>(Choice.class);
  private final List<String> without = new ArrayList<>();
  private long gaps;
  private long outliers;
  private long tried;
  private double mase;
  private double naive;
  private double coverage;

  SaidSeries(SeriesFile file) {
    this.file = file;
  }

  void add(SeriesForecast series) {
    gaps += series.preparation().gaps().size();
    outliers += series.preparation().outliers().size();
    switch (series.outcome()) {
      case Outcome.None none -> without.add(none(series, none));
      case Forecast forecast -> add(forecast);
    }
  }

  private void add(Forecast forecast) {
    chosen.merge(forecast.choice(), 1L, Long::sum);
    Backtest backtest = forecast.backtest();
    if (backtest != null) {
      tried++;
      mase += backtest.forecast().mase();
      naive += backtest.naive().mase();
      coverage += backtest.forecast().coverage();
    }
  }

  /** Why there is none of a series. */
  static String none(SeriesForecast series, Outcome.None none) {
    return String.format(
        INDONESIAN,
        "%s: tanpa ramalan, %d nilai diketahui, perlu %d / no forecast, %d known values, %d are needed",
        Terminal.harmless(series.series().id()),
        none.observations(),
        Forecaster.FEWEST,
        none.observations(),
        Forecaster.FEWEST);
  }

  /** Those that have no forecast, each with the reason. */
  List<String> without() {
    return List.copyOf(without);
  }

  /** How the file was read. */
  String reading() {
    return String.format(
        INDONESIAN,
        "  dibaca / read: %,d baris / rows, %,d deret / series, pemisah '%s', desimal '%s', t %s%s",
        file.rows(),
        file.series().size(),
        file.separator(),
        file.decimal(),
        steps(),
        file.unused().isEmpty() ? "" : "; tak dipakai / unused: " + Terminal.list(file.unused()));
  }

  private String steps() {
    long spacing = file.steps().spacing();
    return switch (file.steps().kind()) {
      case NUMBERS -> "bilangan, langkah / numbers, step " + spacing;
      case DAYS -> "tanggal, langkah / dates, step %d hari / days".formatted(spacing);
      case MONTHS -> "tanggal, langkah / dates, step %d bulan / months".formatted(spacing);
    };
  }

  /** What was written. */
  String written(Path output, int horizon) {
    long all = chosen.values().stream().mapToLong(Long::longValue).sum();
    return String.format(
            INDONESIAN,
            "%s: %,d baris / rows, %,d dari / of %,d deret / series × %d langkah / steps%s",
            output,
            all * horizon,
            all,
            all + without.size(),
            horizon,
            without.isEmpty()
                ? ""
                : String.format(INDONESIAN, "; tanpa ramalan / no forecast: %,d", without.size()))
        + how()
        + handled()
        + backtest();
  }

  private String how() {
    return chosen.isEmpty()
        ? ""
        : "\n  "
            + Arrays.stream(Choice.values())
                .filter(chosen::containsKey)
                .map(
                    choice ->
                        String.format(INDONESIAN, "%s: %,d", word(choice), chosen.get(choice)))
                .collect(Collectors.joining("; "));
  }

  private static String word(Choice choice) {
    return switch (choice) {
      case COMBINED -> "gabungan model / models combined";
      case POOLED -> "jarang muncul, bersama / now and then, together";
      case NAIVE -> "naif / naive";
      case CONSTANT -> "konstan / constant";
      case SHORT -> "pendek, selang dilebarkan / short, intervals widened";
    };
  }

  private String handled() {
    return gaps + outliers == 0
        ? ""
        : String.format(
            INDONESIAN,
            "\n  celah diisi atau dilewati / gaps filled or left out: %,d; pencilan diganti / outliers replaced: %,d",
            gaps,
            outliers);
  }

  private String backtest() {
    return tried == 0
        ? ""
        : String.format(
            INDONESIAN,
            "\n  diuji mundur / backtested: %,d deret / series; MASE %.3f (naif / naive %.3f), cakupan 80 %% / coverage %.0f %%",
            tried,
            mase / tried,
            naive / tried,
            100 * coverage / tried);
  }
}
