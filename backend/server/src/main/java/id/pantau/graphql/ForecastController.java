package id.pantau.graphql;

import id.pantau.forecast.automatic.Backtest;
import id.pantau.forecast.automatic.Candidate;
import id.pantau.forecast.automatic.Choice;
import id.pantau.forecast.automatic.Forecast;
import id.pantau.forecast.automatic.Outcome;
import id.pantau.measure.Catalogue;
import id.pantau.measure.MeasureId;
import id.pantau.problem.ProblemException;
import id.pantau.progress.HitAnswer;
import id.pantau.progress.HitService;
import id.pantau.progress.Progress;
import id.pantau.progress.WeeklyForecast;
import id.pantau.progress.WeeklyForecastQuestion;
import id.pantau.progress.WeeklyForecasts;
import id.pantau.region.Region;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Forecasts of regions, and whether targets are reached. */
@Controller
final class ForecastController {

  private final KnownAt known;

  ForecastController(KnownAt known) {
    this.known = known;
  }

  @SchemaMapping(typeName = "Region")
  CompletableFuture<Seen> forecast(
      Region region,
      @Argument MeasureId measure,
      @Argument int horizon,
      @Argument double level,
      @Argument @Nullable OffsetDateTime knownAt,
      DataLoader<WeeklyForecastQuestion, WeeklyForecast> loader) {
    WeeklyForecasts.check(measure);
    check(horizon, level);
    return loader
        .load(new WeeklyForecastQuestion(region.code(), measure, null, known.resolve(knownAt)))
        .thenApply(found -> new Seen(measure, horizon, level, found));
  }

  /** The forecast that the futures are drawn of. */
  @SchemaMapping(typeName = "Progress", field = "forecast")
  CompletableFuture<Seen> ofProgress(
      Progress progress,
      @Argument int horizon,
      @Argument double level,
      DataLoader<WeeklyForecastQuestion, WeeklyForecast> loader) {
    check(horizon, level);
    WeeklyForecastQuestion question = HitService.question(progress);
    return loader
        .load(question)
        .thenApply(found -> new Seen(question.measure(), horizon, level, found));
  }

  private static void check(int horizon, double level) {
    if (horizon < 1 || horizon > WeeklyForecast.WEEKS) {
      throw ProblemException.badInput(
          "horizon is %d weeks; ask for 1 to %d".formatted(horizon, WeeklyForecast.WEEKS));
    }
    if (!(level > 0 && level < 1)) {
      throw ProblemException.badInput(
          "level is %s; ask for a share between 0 and 1, 0.8 for an interval of 80 %%"
              .formatted(level));
    }
  }

  @SchemaMapping(typeName = "Progress")
  CompletableFuture<@Nullable Double> probability(
      Progress progress, DataLoader<Progress, HitAnswer> loader) {
    return loader.load(progress).thenApply(HitAnswer::probability);
  }

  @SchemaMapping(typeName = "Progress")
  CompletableFuture<HitAnswer.@Nullable HitDate> hitDate(
      Progress progress, DataLoader<Progress, HitAnswer> loader) {
    return loader.load(progress).thenApply(HitAnswer::date);
  }

  @SchemaMapping(typeName = "Progress")
  CompletableFuture<List<HitAnswer.FuturePoint>> futures(
      Progress progress, DataLoader<Progress, HitAnswer> loader) {
    return loader.load(progress).thenApply(HitAnswer::futures);
  }

  @SchemaMapping(typeName = "Forecast")
  String reason(Seen forecast, @Argument Language language) {
    return ForecastWords.reason(forecast.outcome(), language);
  }

  @SchemaMapping(typeName = "ForecastPoint")
  double quantile(Point point, @Argument double probability) {
    if (!(probability > 0 && probability < 1)) {
      throw ProblemException.badInput(
          "probability is %s; ask for one between 0 and 1".formatted(probability));
    }
    return point.forecast().quantile(point.step(), probability);
  }

  /**
   * A forecast as the schema has it.
   *
   * @param found null where the region has no data at all
   */
  record Seen(MeasureId measure, int horizon, double level, @Nullable WeeklyForecast found) {

    private @Nullable Forecast forecast() {
      return outcome() instanceof Forecast forecast ? forecast : null;
    }

    Outcome outcome() {
      return found == null ? new Outcome.None(0) : found.outcome();
    }

    public String unit() {
      return Catalogue.measure(measure).unit();
    }

    public @Nullable String model() {
      Forecast forecast = forecast();
      return forecast == null ? null : ForecastWords.model(forecast);
    }

    public @Nullable Choice choice() {
      Forecast forecast = forecast();
      return forecast == null ? null : forecast.choice();
    }

    public List<Candidate> candidates() {
      Forecast forecast = forecast();
      return forecast == null ? List.of() : forecast.candidates();
    }

    public @Nullable Backtest backtest() {
      Forecast forecast = forecast();
      return forecast == null ? null : forecast.backtest();
    }

    public int weeks() {
      return found == null ? 0 : found.made().known();
    }

    public int gaps() {
      return found == null ? 0 : found.made().gaps().size() + found.made().unknownAtEnd();
    }

    public int outliers() {
      return found == null ? 0 : found.made().outliers().size();
    }

    public List<Point> points() {
      Forecast forecast = forecast();
      return forecast == null || found == null
          ? List.of()
          : IntStream.range(0, horizon)
              .mapToObj(
                  week ->
                      new Point(found.first().plusWeeks(week), found.step(week), level, forecast))
              .toList();
    }
  }

  /** One week. */
  record Point(LocalDate start, int step, double level, Forecast forecast) {

    public LocalDate end() {
      return start.plusDays(6);
    }

    public double mean() {
      return forecast.mean(step);
    }

    public double lower() {
      return forecast.quantile(step, (1 - level) / 2);
    }

    public double upper() {
      return forecast.quantile(step, (1 + level) / 2);
    }
  }
}
