package id.pantau.forecast;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Numbers of the folder {@code reference}, which R made: {@code series_id,part,i,value}. */
public final class Reference {

  private final List<String[]> rows;

  private Reference(List<String[]> rows) {
    this.rows = rows;
  }

  public static Reference read(String name) {
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(
                    Reference.class.getResourceAsStream("reference/" + name), name),
                StandardCharsets.UTF_8))) {
      return new Reference(reader.lines().skip(1).map(line -> line.split(",", -1)).toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A part of a series, in order; empty when it has none. */
  public double[] part(String series, String part) {
    return rows.stream()
        .filter(row -> row[0].equals(series) && row[1].equals(part))
        .mapToDouble(row -> Double.parseDouble(row[3]))
        .toArray();
  }

  public double value(String series, String part) {
    return part(series, part)[0];
  }
}
