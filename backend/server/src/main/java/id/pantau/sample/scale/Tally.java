package id.pantau.sample.scale;

import id.pantau.sample.table.Block;
import java.util.Arrays;

/**
 * People or cards of one office and day, one by one; then sorted and counted. Packed into one long
 * each: service district, registered district, school, two codes of the dataset's own.
 */
final class Tally {
  private static final int CODE_BITS = 4;
  private static final int SCHOOL_BITS = 17;
  private static final int DISTRICT_BITS = 13;
  private static final int NO_SCHOOL = -1;

  private final Dataset dataset;
  private long[] keys = new long[1 << 10];
  private int size;

  Tally(Dataset dataset) {
    this.dataset = dataset;
  }

  void add(int service, int registered, int first) {
    add(service, registered, NO_SCHOOL, first, 0);
  }

  void add(int service, int registered, int school, int first, int second) {
    if (size == keys.length) {
      keys = Arrays.copyOf(keys, 2 * size);
    }
    long key = service;
    key = (key << DISTRICT_BITS) | registered;
    key = (key << SCHOOL_BITS) | (school + 1);
    key = (key << CODE_BITS) | first;
    keys[size++] = (key << CODE_BITS) | second;
  }

  Dataset dataset() {
    return dataset;
  }

  int size() {
    return size;
  }

  /** Writes all to a block. */
  void write(int day, Block block) {
    Arrays.sort(keys, 0, size);
    int from = 0;
    while (from < size) {
      int to = from + 1;
      while (to < size && keys[to] == keys[from]) {
        to++;
      }
      block.add(row(day, keys[from], to - from));
      from = to;
    }
  }

  /** Writes all but some who were forgotten at the counters, one at least of those there are. */
  void writeForgetting(double share, Chance chance, int day, Block block) {
    long[] all = Arrays.copyOf(keys, size);
    int kept = 0;
    for (int i = 0; i < size; i++) {
      boolean visit = school(all[i]) != NO_SCHOOL;
      if (kept == 0 || visit || !chance.happens(share)) {
        keys[kept++] = all[i];
      }
    }
    size = kept;
    write(day, block);
    System.arraycopy(all, 0, keys, 0, all.length);
    size = all.length;
  }

  void clear() {
    size = 0;
  }

  private int[] row(int day, long key, int people) {
    int second = bits(key, 0, CODE_BITS);
    int first = bits(key, CODE_BITS, CODE_BITS);
    int registered = bits(key, 2 * CODE_BITS + SCHOOL_BITS, DISTRICT_BITS);
    int service = bits(key, 2 * CODE_BITS + SCHOOL_BITS + DISTRICT_BITS, DISTRICT_BITS);
    return switch (dataset) {
      case RECORDINGS -> new int[] {day, service, registered, school(key), first, second, people};
      case ACTIVATIONS -> new int[] {day, service, registered, school(key), first, people};
      case PRINTS, ACTIVATION_REFUSALS -> new int[] {day, service, registered, first, people};
      case SCHOOLS, COHORTS, POPULATION, STANDINGS, BLANKO_MOVEMENTS, VISITS ->
          throw new IllegalStateException("not of events: " + dataset);
    };
  }

  private static int school(long key) {
    return bits(key, 2 * CODE_BITS, SCHOOL_BITS) - 1;
  }

  private static int bits(long key, int from, int count) {
    return (int) (key >>> from) & ((1 << count) - 1);
  }
}
