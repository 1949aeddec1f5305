package id.pantau.ingest.read.arrow;

import id.pantau.ingest.refusal.Refusal;
import id.pantau.ingest.refusal.RefusedFileException;
import java.nio.ByteBuffer;
import org.apache.arrow.flatbuf.Endianness;
import org.apache.arrow.flatbuf.Field;
import org.apache.arrow.flatbuf.KeyValue;
import org.apache.arrow.flatbuf.Message;
import org.apache.arrow.flatbuf.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Looks at a schema in its packed form. Its parts may point to each other, so that a few bytes can
 * unfold to columns without end: columns within columns are refused, and texts may not take more
 * room than the schema does.
 */
final class SchemaGuard {

  private static final int MOST_COLUMNS = 1_000;

  private final String source;
  private final int length;
  private long unfolded;

  /**
   * @param length of the schema in bytes
   */
  SchemaGuard(String source, int length) {
    this.source = source;
    this.length = length;
  }

  void check(Message message) {
    if (!(message.header(new Schema()) instanceof Schema schema)) {
      throw unreadable();
    }
    if (schema.endianness() != Endianness.Little || schema.fieldsLength() > MOST_COLUMNS) {
      throw unsupported("it is big-endian or has more than %d columns".formatted(MOST_COLUMNS));
    }
    for (int i = 0; i < schema.customMetadataLength(); i++) {
      count(schema.customMetadata(i));
    }
    for (int i = 0; i < schema.fieldsLength(); i++) {
      check(schema.fields(i));
    }
  }

  private void check(Field field) {
    if (field.childrenLength() > 0) {
      throw unsupported(
          "it has columns of lists or structures; send plain columns, one value a row");
    }
    count(field.nameAsByteBuffer());
    for (int i = 0; i < field.customMetadataLength(); i++) {
      count(field.customMetadata(i));
    }
  }

  private void count(KeyValue note) {
    count(note.keyAsByteBuffer());
    count(note.valueAsByteBuffer());
  }

  private void count(@Nullable ByteBuffer text) {
    unfolded += 1 + (text == null ? 0 : text.remaining());
    if (unfolded > length) {
      throw unreadable();
    }
  }

  private RefusedFileException unsupported(String reason) {
    return new RefusedFileException(Refusal.UNSUPPORTED_FORMAT, source, reason);
  }

  private RefusedFileException unreadable() {
    return new RefusedFileException(
        Refusal.UNREADABLE, source, "its Arrow schema is damaged; write it again");
  }
}
