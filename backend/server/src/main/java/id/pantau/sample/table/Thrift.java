package id.pantau.sample.table;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/**
 * The part of Thrift's compact protocol that Parquet's headers need.
 *
 * @see <a
 *     href="https://github.com/apache/thrift/blob/master/doc/specs/thrift-compact-protocol.md">The
 *     compact protocol</a>
 */
final class Thrift {
  private static final int I32 = 5;
  private static final int I64 = 6;
  private static final int BINARY = 8;
  private static final int LIST = 9;
  private static final int STRUCT = 12;
  private static final int SHORT_LIST = 15;

  private final Bytes out;
  private int last;

  Thrift(Bytes out) {
    this.out = out;
  }

  Thrift int32(int field, int value) {
    header(field, I32);
    zigzag(value);
    return this;
  }

  Thrift int64(int field, long value) {
    header(field, I64);
    zigzag(value);
    return this;
  }

  Thrift text(int field, String value) {
    header(field, BINARY);
    binary(value);
    return this;
  }

  Thrift struct(int field, Consumer<Thrift> content) {
    header(field, STRUCT);
    nested(content);
    return this;
  }

  <T> Thrift structs(int field, List<T> items, BiConsumer<Thrift, T> content) {
    list(field, STRUCT, items.size());
    items.forEach(item -> nested(inner -> content.accept(inner, item)));
    return this;
  }

  Thrift int32s(int field, int... values) {
    list(field, I32, values.length);
    for (int value : values) {
      zigzag(value);
    }
    return this;
  }

  Thrift texts(int field, String value) {
    list(field, BINARY, 1);
    binary(value);
    return this;
  }

  /** Ends the outermost struct. */
  void end() {
    out.put(0);
  }

  private void nested(Consumer<Thrift> content) {
    Thrift inner = new Thrift(out);
    content.accept(inner);
    inner.end();
  }

  private void list(int field, int type, int size) {
    header(field, LIST);
    if (size < SHORT_LIST) {
      out.put((size << 4) | type);
    } else {
      out.put((SHORT_LIST << 4) | type);
      out.varint(size);
    }
  }

  /** All fields here are fewer than 16 apart. */
  private void header(int field, int type) {
    out.put(((field - last) << 4) | type);
    last = field;
  }

  private void binary(String value) {
    byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
    out.varint(bytes.length);
    out.put(bytes);
  }

  private void zigzag(long value) {
    out.varint((value << 1) ^ (value >> 63));
  }
}
