package id.pantau.load;

import id.pantau.ingest.read.Format;
import id.pantau.ingest.read.Reading;
import id.pantau.ingest.read.Remark;
import id.pantau.ingest.read.alias.How;
import id.pantau.ingest.read.alias.MappedColumn;
import id.pantau.ingest.read.alias.Missing;
import id.pantau.ingest.read.normal.DateStyle;
import id.pantau.ingest.read.normal.Decision;
import id.pantau.ingest.read.normal.NumberStyle;
import id.pantau.ingest.read.text.Encoding;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a file was understood, as JSON: all that a person needs to see before accepting it.
 *
 * @param encoding of text; null for other formats
 * @param delimiter of text; null for other formats
 * @param sheet of a workbook; null for other formats
 * @param headingRow counted from 1; 0 where columns have names of their own
 * @param unused headings that mean nothing here
 * @param missing fields without a column, and what every row got instead
 */
public record Understood(
    Format format,
    @Nullable Encoding encoding,
    @Nullable Character delimiter,
    @Nullable String sheet,
    int headingRow,
    List<Column> columns,
    List<String> unused,
    List<Missing> missing,
    Style<NumberStyle> numbers,
    Style<DateStyle> dates,
    List<Remark> remarks) {

  /**
   * A column that was understood.
   *
   * @param position in the file, counted from 1
   * @param field it fills; {@code @regency} and the like only say where names lie
   */
  public record Column(int position, String heading, String field, How how) {

    private static Column of(MappedColumn column) {
      return new Column(column.index() + 1, column.heading(), column.field(), column.how());
    }
  }

  /**
   * What was decided for the file as a whole.
   *
   * @param evidence how many values prove it
   */
  public record Style<T>(T style, long evidence, String reason) {

    private static <T> Style<T> of(Decision<T> decision) {
      return new Style<>(decision.choice(), decision.evidence(), decision.reason());
    }
  }

  static Understood of(Reading reading) {
    return new Understood(
        reading.format(),
        reading.encoding(),
        reading.delimiter(),
        reading.sheet(),
        reading.headingRow(),
        reading.mapping().columns().stream().map(Column::of).toList(),
        reading.mapping().unused(),
        reading.mapping().missing(),
        Style.of(reading.styles().numbers()),
        Style.of(reading.styles().dates()),
        reading.remarks());
  }
}
