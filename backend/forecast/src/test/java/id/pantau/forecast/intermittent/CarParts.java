package id.pantau.forecast.intermittent;

import id.pantau.forecast.Observations;
import id.pantau.forecast.bench.LongFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The series of {@code carparts_insample.csv}: {@code series_id,t,value}, in the order of t. */
record CarParts(List<String> ids, List<Observations> series) {

  static CarParts read(Path folder) {
    Map<String, Observations> all = LongFile.read(folder.resolve("carparts_insample.csv"));
    return new CarParts(List.copyOf(all.keySet()), List.copyOf(all.values()));
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
