package id.pantau.graphql;

import id.pantau.forecast.automatic.Accuracy;
import id.pantau.forecast.automatic.Backtest;
import id.pantau.forecast.automatic.Candidate;
import id.pantau.forecast.automatic.Forecast;
import id.pantau.forecast.automatic.Forecaster;
import id.pantau.forecast.automatic.Outcome;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/** Says in a sentence how a forecast was come by. */
final class ForecastWords {

  private static final double WORTH_NAMING = 0.05;

  private static final Words INDONESIAN =
      new Words(
          Locale.forLanguageTag("id-ID"),
          "Baru %d minggu diketahui; ramalan perlu sedikitnya %d.",
          "Riwayat terlalu pendek untuk menguji model: minggu terakhir diteruskan, rentangnya dilebarkan.",
          "Semua minggu sama, maka diteruskan begitu.",
          "galat %.2f, naif %.2f kali langkah rata-rata, diuji dari %d titik awal",
          "galat kuantil %.2f, naif %.2f kali langkah rata-rata, diuji dari %d titik awal",
          "Tak ada model yang lebih tepat daripada meneruskan minggu terakhir (%s).",
          "Gabungan model yang ditimbang menurut ketepatannya (%s).",
          "Aktivitas yang jarang: sebaran jumlah bulat, bukan garis (%s).");
  private static final Words ENGLISH =
      new Words(
          Locale.ROOT,
          "%d weeks are known; a forecast needs at least %d.",
          "Too short a history to try models on: the last week goes on, with a wider interval.",
          "All weeks are the same, so they go on.",
          "error %.2f, naive %.2f mean steps, tried from %d origins",
          "quantile error %.2f, naive %.2f mean steps, tried from %d origins",
          "No model is better than the last week going on (%s).",
          "Models weighted by how well they did (%s).",
          "It happens now and then: a distribution of whole counts, not a line (%s).");

  private ForecastWords() {}

  /** A language's sentences. */
  private record Words(
      Locale locale,
      String none,
      String tooShort,
      String constant,
      String errors,
      String scores,
      String naive,
      String combined,
      String pooled) {}

  /** The models it is made of, the weightiest first. */
  static String model(Forecast forecast) {
    return switch (forecast.choice()) {
      case NAIVE, CONSTANT, SHORT -> "Naive";
      case COMBINED, POOLED ->
          forecast.candidates().stream()
              .filter(candidate -> candidate.weight() >= WORTH_NAMING)
              .map(Candidate::description)
              .collect(Collectors.joining(" + "));
    };
  }

  static String reason(Outcome outcome, Language language) {
    Words words = language == Language.ID ? INDONESIAN : ENGLISH;
    return switch (outcome) {
      case Outcome.None none -> words.none.formatted(none.observations(), Forecaster.FEWEST);
      case Forecast forecast -> reason(forecast, words);
    };
  }

  private static String reason(Forecast forecast, Words words) {
    return switch (forecast.choice()) {
      case SHORT -> words.tooShort;
      case CONSTANT -> words.constant;
      case NAIVE -> words.naive.formatted(errors(forecast, words));
      case POOLED -> words.pooled.formatted(scores(forecast, words));
      case COMBINED -> words.combined.formatted(errors(forecast, words));
    };
  }

  private static String errors(Forecast forecast, Words words) {
    return compared(forecast, words, words.errors, Accuracy::mase);
  }

  /** What pooled forecasts are chosen by: a forecast of nothing has the smallest absolute error. */
  private static String scores(Forecast forecast, Words words) {
    return compared(forecast, words, words.scores, Accuracy::pinball);
  }

  private static String compared(
      Forecast forecast, Words words, String sentence, ToDoubleFunction<Accuracy> error) {
    Backtest backtest = tried(forecast);
    return String.format(
        words.locale,
        sentence,
        error.applyAsDouble(backtest.forecast()),
        error.applyAsDouble(backtest.naive()),
        backtest.origins());
  }

  private static Backtest tried(Forecast forecast) {
    Backtest backtest = forecast.backtest();
    if (backtest == null) {
      throw new IllegalStateException("a forecast of tried models has no backtest");
    }
    return backtest;
  }
}
