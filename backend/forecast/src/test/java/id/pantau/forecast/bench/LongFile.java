package id.pantau.forecast.bench;

import id.pantau.forecast.Observations;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Series out of a file {@code series_id,t,value} that is ordered by series and time. */
public final class LongFile {

  private LongFile() {}

  public static Map<String, Observations> read(Path file) {
    var values = new LinkedHashMap<String, List<Double>>();
    try (var lines = Files.lines(file)) {
      lines
          .skip(1)
          .map(line -> line.split(",", -1))
          .forEach(
              cells ->
                  values
                      .computeIfAbsent(cells[0], id -> new ArrayList<>())
                      .add(Double.valueOf(cells[2])));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    var series = new LinkedHashMap<String, Observations>();
    values.forEach(
        (id, of) ->
            series.put(
                id, Observations.of(of.stream().mapToDouble(Double::doubleValue).toArray())));
    return series;
  }
}
