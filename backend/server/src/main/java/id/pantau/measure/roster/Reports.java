package id.pantau.measure.roster;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** On which days offices reported a dataset. */
public final class Reports {

  /** Days of one block: a number of 64 bits has room for them, and a sign. */
  static final int BLOCK = 62;

  /** The day that bit 0 stands for. */
  private final LocalDate start;

  private final Map<String, BitSet> days;

  private Reports(LocalDate start, Map<String, BitSet> days) {
    this.start = start;
    this.days = Map.copyOf(days);
  }

  /** Some days of an office, with a bit for each from the first on. */
  record Block(String office, LocalDate first, long days) {}

  static Reports of(List<Block> blocks) {
    LocalDate start =
        blocks.stream().map(Block::first).min(LocalDate::compareTo).orElse(LocalDate.EPOCH);
    var days = new HashMap<String, BitSet>();
    for (Block block : blocks) {
      int offset = Math.toIntExact(start.until(block.first(), ChronoUnit.DAYS));
      BitSet all = days.computeIfAbsent(block.office(), none -> new BitSet());
      BitSet.valueOf(new long[] {block.days()}).stream().forEach(day -> all.set(offset + day));
    }
    return new Reports(start, days);
  }

  /**
   * Whether an office reported on one of the days from {@code first} to {@code last}.
   *
   * @param office code of 4 digits
   */
  public boolean any(String office, LocalDate first, LocalDate last) {
    BitSet all = days.get(office);
    if (all == null || last.isBefore(start)) {
      return false;
    }
    int next = all.nextSetBit(first.isBefore(start) ? 0 : index(first));
    return next >= 0 && next <= index(last);
  }

  private int index(LocalDate day) {
    return Math.toIntExact(day.toEpochDay() - start.toEpochDay());
  }
}
