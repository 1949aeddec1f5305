package id.pantau.forecast.intermittent;

import id.pantau.forecast.Observations;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The series of {@code carparts_insample.csv}: {@code series_id,t,value}, in the order of t. */
record CarParts(List<String> ids, List<Observations> series) {

  static CarParts read(Path folder) {
    try {
      Map<String, List<Double>> values = new LinkedHashMap<>();
      Files.readAllLines(folder.resolve("carparts_insample.csv")).stream()
          .skip(1)
          .map(line -> line.split(",", -1))
          .forEach(
              cells ->
                  values
                      .computeIfAbsent(cells[0], id -> new ArrayList<>())
                      .add(Double.valueOf(cells[2])));
      return new CarParts(
          List.copyOf(values.keySet()), values.values().stream().map(CarParts::of).toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Observations of(List<Double> values) {
    return Observations.of(values.stream().mapToDouble(Double::doubleValue).toArray());
  }

  CarParts first(int count) {
    return new CarParts(ids, series.stream().map(one -> one.first(count)).toList());
  }

  /** The places from one on, to before another, numbered from 1. */
  void write(Path file, String number, int from, int to) throws IOException {
    List<String> lines = new ArrayList<>();
    lines.add("series_id," + number + ",value");
    for (int i = 0; i < ids.size(); i++) {
      for (int t = from; t < to; t++) {
        lines.add("%s,%d,%.0f".formatted(ids.get(i), t - from + 1, series.get(i).at(t)));
      }
    }
    Files.createDirectories(file.getParent());
    Files.write(file, lines);
  }
}
