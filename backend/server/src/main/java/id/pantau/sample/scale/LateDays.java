package id.pantau.sample.scale;

import id.pantau.sample.table.Block;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/** Which days of which office the late files hold, by dataset; days since 1970-01-01. */
final class LateDays {
  private static final BitSet NONE = new BitSet();
  private final Map<Dataset, Map<String, BitSet>> days = new EnumMap<>(Dataset.class);

  /** Notes the days of a block, the first column of which is a day. */
  void add(Dataset dataset, String office, Block block) {
    BitSet noted =
        days.computeIfAbsent(dataset, unused -> new HashMap<>())
            .computeIfAbsent(office, unused -> new BitSet());
    for (int row = 0; row < block.rows(); row++) {
      noted.set(block.cell(row, 0));
    }
  }

  boolean contains(Dataset dataset, String office, int day) {
    return days.getOrDefault(dataset, Map.of()).getOrDefault(office, NONE).get(day);
  }
}
