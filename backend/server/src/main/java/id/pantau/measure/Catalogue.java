package id.pantau.measure;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** What every measure means, as {@code measures.json} says it. */
public final class Catalogue {

  private static final Map<MeasureId, Measure> MEASURES = read();

  private Catalogue() {}

  /** Every measure, in the order of {@link MeasureId}. */
  public static List<Measure> measures() {
    return Arrays.stream(MeasureId.values()).map(Catalogue::measure).toList();
  }

  /** What one measure means. */
  public static Measure measure(MeasureId id) {
    Measure measure = MEASURES.get(id);
    if (measure == null) {
      throw new IllegalStateException("measures.json does not say what " + id + " means");
    }
    return measure;
  }

  private static Map<MeasureId, Measure> read() {
    try (InputStream in = Catalogue.class.getResourceAsStream("/measures.json")) {
      Map<MeasureId, Measure> measures = new EnumMap<>(MeasureId.class);
      for (Measure measure : JsonMapper.shared().readValue(in, Measure[].class)) {
        measures.put(measure.id(), measure);
      }
      return measures;
    } catch (IOException e) {
      throw new UncheckedIOException("measures.json cannot be read", e);
    }
  }
}
