package id.pantau.cli.forecast;

import id.pantau.forecast.automatic.Forecaster;
import id.pantau.forecast.automatic.PooledForecaster;
import id.pantau.forecast.automatic.Preparation;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Forecasts the series of a file, those of rare counts by what they have in common. */
public final class SeriesForecasts {

  private final Forecaster forecaster;
  private final int horizon;
  private final Kind kind;
  private final Map<String, Preparation> rare;
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
    this.rare = kind == Kind.POOLED_COUNTS ? rare(file) : Map.of();
    this.pooled = pooled(rare.values(), horizon);
  }

  /** The series that are counts of what comes now and then, by their ids. */
  private static Map<String, Preparation> rare(SeriesFile file) {
    var rare = new LinkedHashMap<String, Preparation>();
    for (Series series : file.series()) {
      Preparation made = Preparation.leavingOut(series.values());
      if (PooledForecaster.takes(made.series())) {
        rare.put(series.id(), made);
      }
    }
    return rare;
  }

  private static @Nullable PooledForecaster pooled(Collection<Preparation> rare, int horizon) {
    if (rare.isEmpty()) {
      return null;
    }
    var group = new PooledForecaster(rare.stream().map(Preparation::series).toList(), horizon);
    return group.better() ? group : null;
  }

  /** Of one of them. */
  public SeriesForecast of(Series series) {
    Preparation counted = rare.get(series.id());
    if (pooled != null && counted != null) {
      return new SeriesForecast(series, counted, pooled.forecast(counted, horizon));
    }
    Preparation made = Preparation.of(series.values());
    return new SeriesForecast(
        series, made, forecaster.forecast(made, horizon, kind != Kind.NUMBERS));
  }
}
