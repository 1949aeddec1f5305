package id.pantau.forecast.bench;

import id.pantau.forecast.Observations;
import id.pantau.forecast.arima.ArimaModel;
import id.pantau.forecast.decomposition.StlModel;
import id.pantau.forecast.model.Model;
import id.pantau.forecast.model.Naive;
import id.pantau.forecast.smoothing.DampedTrend;
import id.pantau.forecast.smoothing.Ets;
import id.pantau.forecast.smoothing.Holt;
import id.pantau.forecast.smoothing.Ses;
import id.pantau.forecast.theta.DynamicOptimisedTheta;
import id.pantau.forecast.theta.SeasonallyAdjusted;
import id.pantau.forecast.theta.Theta;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Hold-outs of the training part of the M4 weekly series: 13 steps ahead of several origins. */
@Tag("bench")
class M4WeeklyBench {

  private static final int AHEAD = 13;
  private static final int ORIGINS = Integer.getInteger("origins", 1);

  private static final List<Model> MODELS =
      List.of(
          new Naive(),
          new Ses(),
          new Holt(),
          new DampedTrend(),
          new Ets(),
          new Theta(),
          new SeasonallyAdjusted(new Theta(), 52),
          new DynamicOptimisedTheta(),
          new SeasonallyAdjusted(new DynamicOptimisedTheta(), 52),
          new SeasonallyAdjusted(new Ets(), 52),
          new StlModel(new Ets(), 52),
          new ArimaModel(),
          new StlModel(new ArimaModel(), 52));

  @Test
  void models() {
    Map<String, Observations> all =
        LongFile.read(Path.of(System.getProperty("m4"), "m4_weekly_insample.csv"));
    var scores = new TreeMap<String, Scores>();
    for (Model model : MODELS) {
      long cpu = cpu();
      var score = new Scores();
      for (Observations whole : all.values()) {
        for (int origin = 1; origin <= ORIGINS; origin++) {
          Observations sample = whole.first(whole.size() - AHEAD * origin);
          double[] actual = whole.from(sample.size()).first(AHEAD).toArray();
          score.add(sample, actual, model.fit(sample).mean(AHEAD), new double[0], new double[0]);
        }
      }
      scores.put(model.name(), score);
      System.out.printf(
          Locale.ROOT,
          "%-40s sMAPE %.3f MASE %.3f OWA %.4f cpu %.1f s/1000%n",
          model.name(),
          score.smape(),
          score.mase(),
          score.owa(scores.getOrDefault("Naive", score)),
          (cpu() - cpu) / 1e9 / all.size() / ORIGINS * 1000);
    }
  }

  private static long cpu() {
    return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }
}
