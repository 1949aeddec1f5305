package id.pantau.cli.forecast;

import java.util.Arrays;
import java.util.Comparator;
import java.util.function.LongUnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** The rows of one series as they come, then by {@code t}. */
final class Rows {

  private static final int FIRST = 16;

  /** A series with more gaps than that many times its values is hardly evenly spaced. */
  private static final long GAPS = 2;

  private static final long ALWAYS = 10;

  private final String id;
  private long[] t = new long[FIRST];
  private double[] values = new double[FIRST];
  private long[] lines = new long[FIRST];
  private int size;

  Rows(String id) {
    this.id = id;
  }

  void add(long at, double value, long line) {
    if (size == t.length) {
      t = Arrays.copyOf(t, 2 * size);
      values = Arrays.copyOf(values, 2 * size);
      lines = Arrays.copyOf(lines, 2 * size);
    }
    t[size] = at;
    values[size] = value;
    lines[size] = line;
    size++;
  }

  LongStream times() {
    return Arrays.stream(t, 0, size);
  }

  void count(LongUnaryOperator unit) {
    for (int i = 0; i < size; i++) {
      t[i] = unit.applyAsLong(t[i]);
    }
  }

  /** By {@code t}; rows of one {@code t} are told. */
  void sort(Flaws flaws) {
    if (IntStream.range(1, size).anyMatch(i -> t[i - 1] > t[i])) {
      int[] order =
          IntStream.range(0, size)
              .boxed()
              .sorted(Comparator.comparingLong(i -> t[i]))
              .mapToInt(Integer::intValue)
              .toArray();
      t = Arrays.stream(order).mapToLong(i -> t[i]).toArray();
      values = Arrays.stream(order).mapToDouble(i -> values[i]).toArray();
      lines = Arrays.stream(order).mapToLong(i -> lines[i]).toArray();
    }
    IntStream.range(1, size).filter(i -> t[i - 1] == t[i]).forEach(i -> twice(i, flaws));
  }

  private void twice(int row, Flaws flaws) {
    flaws.add(
        new Flaw(
            lines[row],
            Headings.ID + ", " + Headings.T,
            id,
            "t ini sudah ada di baris %d; sisakan satu".formatted(lines[row - 1]),
            "line %d has the same t; keep one".formatted(lines[row - 1])));
  }

  /** From one {@code t} to the next. */
  LongStream differences() {
    return IntStream.range(1, size).mapToLong(i -> t[i] - t[i - 1]);
  }

  /** At even steps; what lies between them is told. */
  Series series(long spacing, Flaws flaws) {
    for (int i = 1; i < size; i++) {
      if ((t[i] - t[i - 1]) % spacing != 0) {
        uneven(i, spacing, flaws);
        return new Series(id, t[0], new double[0]);
      }
    }
    long steps = (t[size - 1] - t[0]) / spacing + 1;
    if (steps > (1 + GAPS) * size + ALWAYS) {
      sparse(steps, flaws);
      return new Series(id, t[0], new double[0]);
    }
    double[] even = new double[(int) steps];
    Arrays.fill(even, Double.NaN);
    for (int i = 0; i < size; i++) {
      even[(int) ((t[i] - t[0]) / spacing)] = values[i];
    }
    return new Series(id, t[0], even);
  }

  private void uneven(int row, long spacing, Flaws flaws) {
    flaws.add(
        new Flaw(
            lines[row],
            Headings.T,
            id,
            "berjarak %d dari baris %d, sedangkan jarak yang biasa %d; perbaiki t"
                .formatted(t[row] - t[row - 1], lines[row - 1], spacing),
            "%d after line %d, where steps are usually %d; mend t"
                .formatted(t[row] - t[row - 1], lines[row - 1], spacing)));
  }

  private void sparse(long steps, Flaws flaws) {
    flaws.add(
        new Flaw(
            lines[size - 1],
            Headings.T,
            id,
            "hanya %d dari %d langkah punya baris; apakah t berjarak sama? (202312, 202401 tidak: tulis tanggal)"
                .formatted(size, steps),
            "only %d of %d steps have a row; is t evenly spaced? (202312, 202401 is not: write dates)"
                .formatted(size, steps)));
  }
}
