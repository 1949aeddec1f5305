package id.pantau.ui.api.load;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a sender counted, and which reports the file stands for.
 *
 * @param rows null when unsaid
 * @param totals sums of columns by their names
 * @param covers null for what occurs in the file
 */
public record Stated(@Nullable Long rows, Map<String, Long> totals, @Nullable Covers covers) {

  /** Nothing said. */
  public static final Stated NOTHING = new Stated(null, Map.of(), null);

  public Stated {
    totals = Map.copyOf(totals);
  }

  /**
   * Every day of these offices: without rows it is zero.
   *
   * @param offices four digits each
   * @param to included
   */
  public record Covers(List<String> offices, LocalDate from, LocalDate to) {

    public Covers {
      offices = List.copyOf(offices);
      if (offices.isEmpty() || to.isBefore(from)) {
        throw new IllegalArgumentException("covers no office or no day");
      }
    }

    private Map<String, Object> manifest() {
      return Map.of("offices", offices, "from", from.toString(), "to", to.toString());
    }
  }

  /** As the manifest of a file has it; empty when nothing is said. */
  Map<String, Object> manifest() {
    Map<String, Object> manifest = new LinkedHashMap<>();
    if (rows != null) {
      manifest.put("rows", rows);
    }
    if (!totals.isEmpty()) {
      manifest.put("totals", totals);
    }
    if (covers != null) {
      manifest.put("covers", covers.manifest());
    }
    return manifest;
  }
}
