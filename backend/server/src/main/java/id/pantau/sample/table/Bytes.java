package id.pantau.sample.table;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Bytes in memory; grows as needed. */
final class Bytes {
  private byte[] bytes = new byte[1 << 12];
  private int size;

  int size() {
    return size;
  }

  void put(int value) {
    reserve(1);
    bytes[size++] = (byte) value;
  }

  void put(byte[] values) {
    reserve(values.length);
    System.arraycopy(values, 0, bytes, size, values.length);
    size += values.length;
  }

  void put(Bytes other) {
    reserve(other.size);
    System.arraycopy(other.bytes, 0, bytes, size, other.size);
    size += other.size;
  }

  void text(String value) {
    put(value.getBytes(StandardCharsets.UTF_8));
  }

  void littleEndian(int value) {
    put(value);
    put(value >>> 8);
    put(value >>> 16);
    put(value >>> 24);
  }

  /** Unsigned LEB128. */
  void varint(long value) {
    long rest = value;
    while ((rest & ~0x7FL) != 0) {
      put((int) (rest & 0x7F) | 0x80);
      rest >>>= 7;
    }
    put((int) rest);
  }

  /** A count without sign or separator. */
  void decimal(int value) {
    if (value < 0) {
      throw new IllegalArgumentException("a count is never negative: " + value);
    }
    if (value > 9) {
      decimal(value / 10);
    }
    put('0' + value % 10);
  }

  void dropLast() {
    size--;
  }

  void clear() {
    size = 0;
  }

  void writeTo(OutputStream out) throws IOException {
    out.write(bytes, 0, size);
  }

  private void reserve(int more) {
    if (size + more > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(size + more, 2 * bytes.length));
    }
  }
}
