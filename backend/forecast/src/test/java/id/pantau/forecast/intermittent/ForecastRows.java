package id.pantau.forecast.intermittent;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Forecasts in the form of the command's output. */
final class ForecastRows {

  static final List<Double> LEVELS = List.of(0.025, 0.975, 0.5, 0.75, 0.8, 0.9, 0.95, 0.99);

  private ForecastRows() {}

  interface Quantiles {
    double at(int step, double probability);
  }

  /** Which level is read where one is wanted. */
  interface Read {
    double at(double probability);
  }

  static List<String> of(String id, double[] mean, Quantiles quantiles) {
    List<String> lines = new ArrayList<>();
    for (int h = 1; h <= mean.length; h++) {
      StringBuilder line =
          new StringBuilder(String.format(Locale.ROOT, "%s,%d,%.6g", id, h, mean[h - 1]));
      for (double level : LEVELS) {
        line.append(String.format(Locale.ROOT, ",%.6g", quantiles.at(h, level)));
      }
      lines.add(line.toString());
    }
    return lines;
  }

  static void write(Path file, List<String> lines) throws IOException {
    Files.createDirectories(file.getParent());
    List<String> all = new ArrayList<>();
    all.add("series_id,h,mean,lo95,hi95,q0.5,q0.75,q0.8,q0.9,q0.95,q0.99");
    all.addAll(lines);
    Files.write(file, all);
  }
}
