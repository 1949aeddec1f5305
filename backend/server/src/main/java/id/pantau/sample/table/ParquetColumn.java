package id.pantau.sample.table;

import java.nio.charset.StandardCharsets;

/** Encodes one column of a row group: a dictionary page and one data page. */
final class ParquetColumn {
  private static final int DATA_PAGE = 0;
  private static final int DICTIONARY_PAGE = 2;
  private static final int PLAIN = 0;
  private static final int RLE = 3;
  private static final int RLE_DICTIONARY = 8;

  private final Column column;
  private final Dictionary dictionary = new Dictionary();
  private final Bytes page = new Bytes();
  private final Bytes levels = new Bytes();
  private int[] ids = new int[0];
  private int[] present = new int[0];

  ParquetColumn(Column column) {
    this.column = column;
  }

  /** The two pages; the dictionary takes the first bytes, the number of which comes back. */
  int encode(int[] cells, int count, Bytes out) {
    int start = out.size();
    int values = number(cells, count);
    dictionaryPage(out);
    int dictionaryBytes = out.size() - start;
    dataPage(count, values, out);
    return dictionaryBytes;
  }

  /** Gives every present cell its number; how many there are. */
  private int number(int[] cells, int count) {
    dictionary.clear();
    if (ids.length < count) {
      ids = new int[count];
      present = new int[count];
    }
    int values = 0;
    boolean nullable = ParquetFooter.isOptional(column);
    for (int i = 0; i < count; i++) {
      present[i] = nullable && cells[i] < 0 ? 0 : 1;
      if (present[i] == 1) {
        ids[values++] = dictionary.id(cells[i]);
      }
    }
    return values;
  }

  private void dictionaryPage(Bytes out) {
    page.clear();
    for (int id = 0; id < dictionary.size(); id++) {
      plain(dictionary.value(id));
    }
    header(out, DICTIONARY_PAGE)
        .struct(7, inner -> inner.int32(1, dictionary.size()).int32(2, PLAIN))
        .end();
    out.put(page);
  }

  private void plain(int value) {
    switch (column) {
      case Column.Text text -> {
        byte[] bytes = text.values().get(value).getBytes(StandardCharsets.UTF_8);
        page.littleEndian(bytes.length);
        page.put(bytes);
      }
      case Column.Day day -> page.littleEndian(value);
      case Column.Count count -> page.littleEndian(value);
    }
  }

  private void dataPage(int count, int values, Bytes out) {
    page.clear();
    if (ParquetFooter.isOptional(column)) {
      levels.clear();
      RunEncoder.encode(present, count, 1, levels);
      page.littleEndian(levels.size());
      page.put(levels);
    }
    int width = RunEncoder.width(dictionary.size() - 1);
    page.put(width);
    RunEncoder.encode(ids, values, width, page);
    header(out, DATA_PAGE)
        .struct(
            5, inner -> inner.int32(1, count).int32(2, RLE_DICTIONARY).int32(3, RLE).int32(4, RLE))
        .end();
    out.put(page);
  }

  private Thrift header(Bytes out, int type) {
    return new Thrift(out).int32(1, type).int32(2, page.size()).int32(3, page.size());
  }
}
