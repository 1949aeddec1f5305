package id.pantau.graphql;

import id.pantau.forecast.automatic.Backtest;
import id.pantau.forecast.automatic.Candidate;
import id.pantau.forecast.automatic.Choice;
import id.pantau.forecast.automatic.Forecast;
import id.pantau.forecast.automatic.Forecaster;
import id.pantau.forecast.automatic.Outcome;
import java.util.Locale;
import java.util.stream.Collectors;

/** Says in a sentence how a forecast was come by. */
final class ForecastWords {

  private static final double WORTH_NAMING = 0.05;

  private ForecastWords() {}

  /** The models it is made of, the weightiest first. */
  static String model(Forecast forecast) {
    return switch (forecast.choice()) {
      case NAIVE, CONSTANT, SHORT -> "Naive";
      case COMBINED ->
          forecast.candidates().stream()
              .filter(candidate -> candidate.weight() >= WORTH_NAMING)
              .map(Candidate::description)
              .collect(Collectors.joining(" + "));
    };
  }

  static String reason(Outcome outcome, Language language) {
    return switch (outcome) {
      case Outcome.None none ->
          language == Language.ID
              ? "Baru %d minggu diketahui; ramalan perlu sedikitnya %d."
                  .formatted(none.observations(), Forecaster.FEWEST)
              : "%d weeks are known; a forecast needs at least %d."
                  .formatted(none.observations(), Forecaster.FEWEST);
      case Forecast forecast -> language == Language.ID ? indonesian(forecast) : english(forecast);
    };
  }

  private static String indonesian(Forecast forecast) {
    Locale indonesia = Locale.forLanguageTag("id-ID");
    return switch (forecast.choice()) {
      case SHORT ->
          "Riwayat terlalu pendek untuk menguji model: minggu terakhir diteruskan, rentangnya dilebarkan.";
      case CONSTANT -> "Semua minggu sama, maka diteruskan begitu.";
      case NAIVE, COMBINED -> {
        Backtest backtest = tried(forecast);
        String errors =
            String.format(
                indonesia,
                "galat %.2f, naif %.2f kali langkah rata-rata, diuji dari %d titik awal",
                backtest.forecast().mase(),
                backtest.naive().mase(),
                backtest.origins());
        yield forecast.choice() == Choice.NAIVE
            ? "Tak ada model yang lebih tepat daripada meneruskan minggu terakhir (%s)."
                .formatted(errors)
            : "Gabungan model yang ditimbang menurut ketepatannya (%s).".formatted(errors);
      }
    };
  }

  private static String english(Forecast forecast) {
    return switch (forecast.choice()) {
      case SHORT ->
          "Too short a history to try models on: the last week goes on, with a wider interval.";
      case CONSTANT -> "All weeks are the same, so they go on.";
      case NAIVE, COMBINED -> {
        Backtest backtest = tried(forecast);
        String errors =
            String.format(
                Locale.ROOT,
                "error %.2f, naive %.2f mean steps, tried from %d origins",
                backtest.forecast().mase(),
                backtest.naive().mase(),
                backtest.origins());
        yield forecast.choice() == Choice.NAIVE
            ? "No model is better than the last week going on (%s).".formatted(errors)
            : "Models weighted by how well they did (%s).".formatted(errors);
      }
    };
  }

  private static Backtest tried(Forecast forecast) {
    Backtest backtest = forecast.backtest();
    if (backtest == null) {
      throw new IllegalStateException("a forecast of tried models has no backtest");
    }
    return backtest;
  }
}
