package id.pantau.sample.table;

import java.util.ArrayList;
import java.util.List;

/**
 * The footer of a Parquet file.
 *
 * @see <a
 *     href="https://github.com/apache/parquet-format/blob/master/src/main/thrift/parquet.thrift">
 *     parquet.thrift</a>
 */
final class ParquetFooter {
  private static final int INT32 = 1;
  private static final int BYTE_ARRAY = 6;
  private static final int REQUIRED = 0;
  private static final int OPTIONAL = 1;
  private static final int UTF8 = 0;
  private static final int DATE = 6;
  private static final int PLAIN = 0;
  private static final int RLE = 3;
  private static final int RLE_DICTIONARY = 8;
  private static final int UNCOMPRESSED = 0;

  /** Where the pages of one column of a row group lie, in bytes. */
  record Chunk(Column column, long offset, int dictionaryBytes, int bytes, int rows) {}

  /** One row group. */
  record Group(List<Chunk> chunks, int rows) {
    private long bytes() {
      return chunks.stream().mapToLong(Chunk::bytes).sum();
    }
  }

  private ParquetFooter() {}

  static boolean isOptional(Column column) {
    return column instanceof Column.Text text && text.required() == Column.Presence.OPTIONAL;
  }

  static void footer(TableForm form, List<Group> groups, Bytes out) {
    long rows = groups.stream().mapToLong(Group::rows).sum();
    Thrift thrift = new Thrift(out).int32(1, 1);
    schema(thrift, form);
    thrift.int64(3, rows).structs(4, groups, ParquetFooter::group).text(6, "Pantau").end();
  }

  private static void schema(Thrift thrift, TableForm form) {
    List<Object> elements = new ArrayList<>();
    elements.add(form);
    elements.addAll(form.columns());
    thrift.structs(2, elements, ParquetFooter::element);
  }

  private static void element(Thrift thrift, Object element) {
    if (element instanceof Column column) {
      column(thrift, column);
    } else {
      TableForm form = (TableForm) element;
      thrift.text(4, form.name()).int32(5, form.columns().size());
    }
  }

  private static void column(Thrift thrift, Column column) {
    thrift
        .int32(1, type(column))
        .int32(3, isOptional(column) ? OPTIONAL : REQUIRED)
        .text(4, column.name());
    switch (column) {
      case Column.Text text -> thrift.int32(6, UTF8);
      case Column.Day day -> thrift.int32(6, DATE);
      case Column.Count count -> {}
    }
  }

  private static int type(Column column) {
    return column instanceof Column.Text ? BYTE_ARRAY : INT32;
  }

  private static void group(Thrift thrift, Group group) {
    thrift
        .structs(1, group.chunks(), ParquetFooter::chunk)
        .int64(2, group.bytes())
        .int64(3, group.rows());
  }

  private static void chunk(Thrift thrift, Chunk chunk) {
    thrift.int64(2, chunk.offset()).struct(3, inner -> metadata(inner, chunk));
  }

  private static void metadata(Thrift thrift, Chunk chunk) {
    thrift
        .int32(1, type(chunk.column()))
        .int32s(2, PLAIN, RLE, RLE_DICTIONARY)
        .texts(3, chunk.column().name())
        .int32(4, UNCOMPRESSED)
        .int64(5, chunk.rows())
        .int64(6, chunk.bytes())
        .int64(7, chunk.bytes())
        .int64(9, chunk.offset() + chunk.dictionaryBytes())
        .int64(11, chunk.offset());
  }
}
