package id.pantau.forecast.intermittent;

import id.pantau.forecast.Observations;
import id.pantau.forecast.model.Counted;
import id.pantau.forecast.model.Fitted;
import id.pantau.forecast.model.Model;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Forecasts of every intermittent model for the carparts series of a folder, written for its
 * scorer, and how long they took: {@code ./mvnw -pl backend/forecast -am test
 * -Dtest=IntermittentBench -Dexcluded.tags=none -Dsurefire.failIfNoSpecifiedTests=false
 * -Dforecast.bench=FOLDER}. With {@code -Dforecast.origin=27} the series are cut after 27 months,
 * and the 12 that follow are written beside the forecasts as the actuals. Into {@code
 * target/intermittent}.
 */
@Tag("bench")
class IntermittentBench {

  private static final int HORIZON = 12;
  private static final int PATHS = 1000;

  private final CarParts parts = CarParts.read(Path.of(System.getProperty("forecast.bench")));
  private final Path target = Path.of("target", "intermittent");

  @Test
  void single() throws IOException {
    Map<String, Model> models =
        Map.of(
            "croston", Croston.optimised(),
            "croston01", Croston.with(new Smoothing(0.1, 0.1)),
            "sba", Sba.optimised(),
            "tsb", Tsb.optimised(),
            "nb", NegativeBinomialSmoothing.undamped(),
            "nb-damped", NegativeBinomialSmoothing.damped());
    CarParts cut = cut();
    for (Map.Entry<String, Model> entry : models.entrySet()) {
      long start = System.nanoTime();
      List<String> lines = new ArrayList<>();
      for (int i = 0; i < cut.series().size(); i++) {
        Fitted fitted = entry.getValue().fit(cut.series().get(i));
        lines.addAll(rows(cut.ids().get(i), fitted, new ByPaths(fitted, HORIZON, PATHS)));
      }
      write(entry.getKey(), lines, start);
    }
  }

  @Test
  void pooled() throws IOException {
    Map<String, PooledModel> models =
        Map.of(
            "gamma-100", new GammaPoisson(1),
            "gamma-95", new GammaPoisson(0.95),
            "gamma-80", new GammaPoisson(0.8),
            "hurdle-100", new Hurdle(1),
            "hurdle-85", new Hurdle(0.85),
            "two", new Mixture(List.of(new GammaPoisson(0.8), new Hurdle(0.85))),
            "mixture", Mixture.usual());
    CarParts cut = cut();
    for (Map.Entry<String, PooledModel> entry : models.entrySet()) {
      long start = System.nanoTime();
      List<Counted> fitted = entry.getValue().fit(cut.series());
      write(entry.getKey(), rows(cut, fitted, probability -> probability), start);
      Levels levels = Levels.learn(entry.getValue(), cut.series(), HORIZON);
      write(entry.getKey() + "-levels", rows(cut, fitted, levels::at), start);
    }
  }

  @Test
  void fortyThousand() {
    List<Observations> series = new ArrayList<>();
    for (int copy = 0; copy < 16; copy++) {
      series.addAll(parts.series());
    }
    Collections.shuffle(series, new Random(1));
    long start = System.nanoTime();
    List<Counted> fitted = Mixture.usual().fit(series);
    Levels levels = Levels.learn(Mixture.usual(), series, HORIZON);
    double[] read = ForecastRows.LEVELS.stream().mapToDouble(levels::at).toArray();
    double sum = 0;
    for (Counted one : fitted) {
      for (int h = 1; h <= HORIZON; h++) {
        for (double level : read) {
          sum += one.quantile(h, level);
        }
      }
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    SplittableRandom random = new SplittableRandom(1);
    for (Counted one : fitted) {
      for (int path = 0; path < 100; path++) {
        sum += one.path(HORIZON, random)[0];
      }
    }
    Runtime runtime = Runtime.getRuntime();
    System.out.printf(
        "%d series: %.1f s, with 100 paths each %.1f s; heap %d MB of %d (%.0f)%n",
        fitted.size(),
        seconds,
        (System.nanoTime() - start) / 1e9,
        (runtime.totalMemory() - runtime.freeMemory()) >> 20,
        runtime.maxMemory() >> 20,
        sum);
  }

  private CarParts cut() throws IOException {
    int origin = Integer.getInteger("forecast.origin", 0);
    if (origin == 0) {
      return parts;
    }
    parts.write(target.resolve("actuals.csv"), "h", origin, origin + HORIZON);
    parts.write(target.resolve("insample.csv"), "t", 0, origin);
    return parts.first(origin);
  }

  private List<String> rows(CarParts cut, List<Counted> fitted, ForecastRows.Read read) {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < fitted.size(); i++) {
      Counted one = fitted.get(i);
      lines.addAll(rows(cut.ids().get(i), one, (h, level) -> one.quantile(h, read.at(level))));
    }
    return lines;
  }

  private static List<String> rows(String id, Fitted fitted, ForecastRows.Quantiles quantiles) {
    return ForecastRows.of(id, fitted.mean(HORIZON), quantiles);
  }

  private void write(String name, List<String> lines, long start) throws IOException {
    double seconds = (System.nanoTime() - start) / 1e9;
    ForecastRows.write(target.resolve(name + ".csv"), lines);
    System.out.printf("%-20s %6.2f s%n", name, seconds);
  }
}
