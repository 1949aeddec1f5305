package id.pantau.sample.table;

/**
 * The hybrid of run lengths and bit packing of Parquet: runs of 8 and more equal values are written
 * once with their length, all others in groups of 8 values of fixed width.
 *
 * @see <a href="https://parquet.apache.org/docs/file-format/data-pages/encodings/">Encodings</a>
 */
final class RunEncoder {
  private static final int GROUP = 8;

  private RunEncoder() {}

  /** Bits that hold 0 to the greatest value, at least one. */
  static int width(int greatest) {
    return Math.max(1, Integer.SIZE - Integer.numberOfLeadingZeros(Math.max(0, greatest)));
  }

  static void encode(int[] values, int count, int width, Bytes out) {
    int packed = 0;
    int at = 0;
    while (at < count) {
      int run = run(values, at, count);
      if (run >= GROUP) {
        pack(values, packed, at, width, out);
        repeat(values[at], run, width, out);
        at += run;
        packed = at;
      } else {
        // By whole groups: only the last packed stretch may end within one.
        at = Math.min(count, at + GROUP);
      }
    }
    pack(values, packed, count, width, out);
  }

  private static int run(int[] values, int at, int count) {
    int end = at + 1;
    while (end < count && values[end] == values[at]) {
      end++;
    }
    return end - at;
  }

  private static void repeat(int value, int times, int width, Bytes out) {
    out.varint((long) times << 1);
    for (int shift = 0; shift < width; shift += Byte.SIZE) {
      out.put(value >>> shift);
    }
  }

  private static void pack(int[] values, int from, int to, int width, Bytes out) {
    if (from == to) {
      return;
    }
    int groups = (to - from + GROUP - 1) / GROUP;
    out.varint(((long) groups << 1) | 1);
    long bits = 0;
    int used = 0;
    for (int i = from; i < from + groups * GROUP; i++) {
      bits |= (i < to ? (long) values[i] : 0) << used;
      used += width;
      for (; used >= Byte.SIZE; used -= Byte.SIZE) {
        out.put((int) bits);
        bits >>>= Byte.SIZE;
      }
    }
  }
}
