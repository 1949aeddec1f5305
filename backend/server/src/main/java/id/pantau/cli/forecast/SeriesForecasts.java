package id.pantau.cli.forecast;

import id.pantau.forecast.automatic.Forecaster;
import id.pantau.forecast.automatic.PooledForecaster;
import id.pantau.forecast.automatic.Preparation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Forecasts the series of a file, those of rare counts by what they have in common. */
public final class SeriesForecasts {

  private final Forecaster forecaster;
  private final int horizon;
  private final Kind kind;
  private final @Nullable PooledForecaster pooled;

  /** What values are, and how they are forecast. */
  public enum Kind {
    /** Of any size. */
    NUMBERS,
    /** Never below 0. */
    COUNTS,
    /** Never below 0; those that come now and then by a model of the whole file's. */
    POOLED_COUNTS
  }

  /**
   * Of a file.
   *
   * @param horizon steps ahead
   */
  public SeriesForecasts(SeriesFile file, Forecaster forecaster, int horizon, Kind kind) {
    this.forecaster = forecaster;
    this.horizon = horizon;
    this.kind = kind;
    this.pooled = kind == Kind.POOLED_COUNTS ? pooled(file, horizon) : null;
  }

  private static @Nullable PooledForecaster pooled(SeriesFile file, int horizon) {
    List<Preparation> rare =
        file.series().stream()
            .map(series -> Preparation.leavingOut(series.values()))
            .filter(made -> PooledForecaster.takes(made.series()))
            .toList();
    if (rare.isEmpty()) {
      return null;
    }
    var group = new PooledForecaster(rare.stream().map(Preparation::series).toList(), horizon);
    return group.better() ? group : null;
  }

  /** Of one of them. */
  public SeriesForecast of(Series series) {
    if (pooled != null) {
      Preparation rare = Preparation.leavingOut(series.values());
      if (PooledForecaster.takes(rare.series())) {
        int steps = horizon + rare.unknownAtEnd();
        return new SeriesForecast(series, rare, pooled.forecast(rare.series(), steps));
      }
    }
    return SeriesForecast.of(series, forecaster, horizon, kind != Kind.NUMBERS);
  }
}
