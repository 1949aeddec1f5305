package id.pantau.export;

import id.pantau.dataset.HarmlessText;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.arrow.vector.FieldVector;
import org.apache.arrow.vector.ipc.ArrowReader;

/**
 * Delimited text: UTF-8 with a mark that tells table calculations so. With semicolons numbers have
 * a comma, as Indonesian settings read them; with commas a point.
 */
final class CsvExport {

  private static final char MARK = '\uFEFF';

  private final char delimiter;
  private final char point;

  CsvExport(char delimiter) {
    this.delimiter = delimiter;
    this.point = delimiter == ',' ? '.' : ',';
  }

  void write(ArrowReader batches, OutputStream out) throws IOException {
    Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
    List<FieldVector> columns = batches.getVectorSchemaRoot().getFieldVectors();
    text.write(MARK);
    line(columns.stream().map(column -> column.getField().getName()).toList(), text);
    while (batches.loadNextBatch()) {
      for (int row = 0; row < batches.getVectorSchemaRoot().getRowCount(); row++) {
        row(columns, row, text);
      }
    }
    text.flush();
  }

  private void line(List<String> cells, Writer text) throws IOException {
    text.write(String.join(String.valueOf(delimiter), cells));
    text.write("\r\n");
  }

  private void row(List<FieldVector> columns, int row, Writer text) throws IOException {
    for (int i = 0; i < columns.size(); i++) {
      if (i > 0) {
        text.write(delimiter);
      }
      Object value = Cells.value(columns.get(i), row);
      if (value != null) {
        text.write(cell(value));
      }
    }
    text.write("\r\n");
  }

  private String cell(Object value) {
    return switch (value) {
      case Double number -> Cells.plain(number).replace('.', point);
      case String words -> quoted(HarmlessText.delimited(words));
      default -> value.toString();
    };
  }

  private String quoted(String text) {
    boolean plain =
        text.chars().noneMatch(c -> c == delimiter || c == '"' || c == '\n' || c == '\r');
    return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
  }
}
