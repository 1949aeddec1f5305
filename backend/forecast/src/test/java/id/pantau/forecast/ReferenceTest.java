package id.pantau.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.pantau.forecast.model.Model;
import id.pantau.forecast.smoothing.DampedTrend;
import id.pantau.forecast.smoothing.Ets;
import id.pantau.forecast.smoothing.Holt;
import id.pantau.forecast.smoothing.Ses;
import id.pantau.forecast.theta.SeasonallyAdjusted;
import id.pantau.forecast.theta.Theta;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Forecasts are those of R's package forecast, but for what two searches differ by. */
public class ReferenceTest {

  private static final Map<String, Model> MODELS =
      Stream.of(
              new Ses(),
              new Holt(),
              new DampedTrend(),
              new Ets(),
              new Theta(),
              new SeasonallyAdjusted(new Theta(), 12))
          .collect(Collectors.toMap(Model::name, model -> model));

  /** Of the mean step of a series. */
  private static final double CLOSE = 0.25;

  record Reference(String series, String model, List<Double> mean) {}

  /** Of a file of reference numbers, without its header. */
  public static List<String[]> rows(String name) {
    try (var reader =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(
                    ReferenceTest.class.getResourceAsStream("reference/" + name)),
                StandardCharsets.UTF_8))) {
      return reader.lines().skip(1).map(line -> line.split(",", -1)).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static Observations series(String id) {
    return series("series.csv", id);
  }

  public static Observations series(String file, String id) {
    return Observations.of(
        rows(file).stream()
            .filter(row -> row[0].equals(id))
            .mapToDouble(row -> Double.parseDouble(row[2]))
            .toArray());
  }

  /** Of R's own search; the smaller, the better. */
  public static double aicc(String series, String model) {
    return rows("reference.csv").stream()
        .filter(row -> row[0].equals(series) && row[1].equals(model))
        .mapToDouble(row -> Double.parseDouble(row[2]))
        .findFirst()
        .orElseThrow();
  }

  static List<Reference> references() {
    var means = new LinkedHashMap<List<String>, List<Double>>();
    for (String[] row : rows("reference.csv")) {
      means
          .computeIfAbsent(List.of(row[0], row[1]), key -> new ArrayList<>())
          .add(Double.valueOf(row[4]));
    }
    return means.entrySet().stream()
        .map(each -> new Reference(each.getKey().get(0), each.getKey().get(1), each.getValue()))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("references")
  void comesOutAsInR(Reference reference) {
    Observations series = series(reference.series());
    Model model = Objects.requireNonNull(MODELS.get(reference.model()));
    double[] mean = model.fit(series).mean(reference.mean().size());
    double step =
        IntStream.range(1, series.size())
            .mapToDouble(t -> Math.abs(series.at(t) - series.at(t - 1)))
            .average()
            .orElseThrow();
    for (int h = 0; h < mean.length; h++) {
      assertThat(mean[h])
          .as("step %d of %s", h + 1, model.fit(series).description())
          .isCloseTo(reference.mean().get(h), within(CLOSE * step));
    }
  }
}
