package id.pantau.export;

import id.pantau.dataset.HarmlessText;
import id.pantau.measure.Catalogue;
import id.pantau.measure.Measure;
import id.pantau.problem.ProblemCode;
import id.pantau.problem.ProblemException;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.apache.arrow.vector.FieldVector;
import org.apache.arrow.vector.ipc.ArrowReader;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** A workbook: the table, and a sheet that says what it is. */
final class XlsxExport {

  /** What a sheet can hold, without its headings. */
  private static final int MOST_ROWS = 1_048_575;

  private static final int ROWS_IN_MEMORY = 5_000;

  private final Export export;

  XlsxExport(Export export) {
    this.export = export;
  }

  void write(ArrowReader batches, OutputStream out) throws IOException {
    var book = new Workbook(out, "Pantau", "1.0");
    Worksheet data = book.newWorksheet("Data");
    rows(batches, data);
    data.finish();
    Worksheet about = book.newWorksheet("Keterangan");
    about(about);
    about.finish();
    book.finish();
  }

  private static void rows(ArrowReader batches, Worksheet sheet) throws IOException {
    List<FieldVector> columns = batches.getVectorSchemaRoot().getFieldVectors();
    for (int i = 0; i < columns.size(); i++) {
      sheet.value(0, i, columns.get(i).getField().getName());
      sheet.style(0, i).bold().set();
    }
    sheet.freezePane(0, 1);
    int line = 1;
    while (batches.loadNextBatch()) {
      int rows = batches.getVectorSchemaRoot().getRowCount();
      for (int row = 0; row < rows; row++, line++) {
        row(columns, row, line, sheet);
      }
    }
  }

  /**
   * To be asked before a sheet is begun.
   *
   * @throws ProblemException TOO_EXPENSIVE when it would not hold them
   */
  static void refuseTooMany(long rows) {
    if (rows > MOST_ROWS) {
      throw new ProblemException(
          ProblemCode.TOO_EXPENSIVE,
          String.format(
              Locale.ROOT,
              "a sheet holds %,d rows and this has %,d; ask for csv, parquet or arrow, or for less",
              MOST_ROWS,
              rows));
    }
  }

  private static void row(List<FieldVector> columns, int row, int line, Worksheet sheet)
      throws IOException {
    for (int i = 0; i < columns.size(); i++) {
      cell(sheet, line, i, Cells.value(columns.get(i), row));
    }
    if (line % ROWS_IN_MEMORY == 0) {
      sheet.flush();
    }
  }

  private static void cell(Worksheet sheet, int line, int column, @Nullable Object value) {
    switch (value) {
      case null -> {}
      case String text -> sheet.value(line, column, HarmlessText.of(text));
      case LocalDate day -> {
        sheet.value(line, column, day);
        sheet.style(line, column).format("yyyy-mm-dd").set();
      }
      case Number number -> sheet.value(line, column, number);
      default -> throw new IllegalStateException("no cell for " + value.getClass());
    }
  }

  private void about(Worksheet sheet) {
    int line = 0;
    line = pair(sheet, line, "Versi data / data version", String.valueOf(export.version()));
    for (Understood.Entry entry : Understood.of(export)) {
      line = row(sheet, line, entry.name(), HarmlessText.of(entry.value()));
    }
    line = pair(sheet, line, "Kueri / query", HarmlessText.of(export.document()));
    line++;
    line = row(sheet, line, "Ukuran / measure", "Satuan / unit", "Arti / meaning (id)", "(en)");
    for (var id : export.question().measures()) {
      Measure measure = Catalogue.measure(id);
      line =
          row(
              sheet,
              line,
              id.name().toLowerCase(Locale.ROOT),
              measure.unit(),
              measure.description().id(),
              measure.description().en());
    }
    line++;
    pair(
        sheet,
        line,
        "…_reported, …_expected",
        "kantor yang melapor, dari berapa / offices that reported, of how many");
  }

  private static int pair(Worksheet sheet, int line, String name, String value) {
    return row(sheet, line, name, value);
  }

  private static int row(Worksheet sheet, int line, String... cells) {
    for (int i = 0; i < cells.length; i++) {
      sheet.value(line, i, cells[i]);
    }
    return line + 1;
  }
}
