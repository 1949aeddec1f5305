package id.pantau.measure.roster;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** On which days offices reported a dataset. */
public final class Reports {

  /** The day that bit 0 stands for. */
  private final LocalDate start;

  private final Map<String, BitSet> days;

  private Reports(LocalDate start, Map<String, BitSet> days) {
    this.start = start;
    this.days = Map.copyOf(days);
  }

  /** One month of an office, with a bit per day. */
  record Month(String office, LocalDate first, long days) {}

  static Reports of(List<Month> months) {
    LocalDate start =
        months.stream().map(Month::first).min(LocalDate::compareTo).orElse(LocalDate.EPOCH);
    var days = new HashMap<String, BitSet>();
    for (Month month : months) {
      int offset = Math.toIntExact(start.until(month.first(), ChronoUnit.DAYS));
      BitSet all = days.computeIfAbsent(month.office(), none -> new BitSet());
      BitSet.valueOf(new long[] {month.days()}).stream().forEach(day -> all.set(offset + day));
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
