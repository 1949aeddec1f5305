package id.pantau.ingest.read.sheet;

import id.pantau.ingest.read.text.Limits;
import id.pantau.ingest.refusal.Refusal;
import id.pantau.ingest.refusal.RefusedFileException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;

/** A workbook that is open. */
final class Workbook implements AutoCloseable {

  private static final int MOST_COLUMNS = 500;

  private final String source;
  private final ReadableWorkbook book;

  private Workbook(String source, ReadableWorkbook book) {
    this.source = source;
    this.book = book;
  }

  /**
   * Opens it, after it was counted.
   *
   * @throws RefusedFileException when it is none, or swells too much
   */
  static Workbook open(String source, Path file, Limits limits) throws IOException {
    new ZipGuard(source, limits).check(file);
    try {
      return new Workbook(
          source, new ReadableWorkbook(file.toFile(), new ReadingOptions(true, true)));
    } catch (IOException | RuntimeException e) {
      throw damaged(source);
    }
  }

  static RefusedFileException damaged(String source) {
    return new RefusedFileException(
        Refusal.UNREADABLE, source, "the workbook is damaged; open and save it again");
  }

  List<String> sheets() {
    return book.getSheets()
        .filter(sheet -> sheet.getVisibility() == SheetVisibility.VISIBLE)
        .map(Sheet::getName)
        .toList();
  }

  /** The first rows of a sheet, blank ones included. */
  List<SheetRow> head(String sheet, int most) {
    var rows = new ArrayList<SheetRow>();
    try (Stream<Row> stream = stream(sheet)) {
      stream.takeWhile(row -> row.getRowNum() <= most).forEach(row -> rows.add(row(row)));
    } catch (RuntimeException | IOException e) {
      throw damaged(source);
    }
    return rows;
  }

  /** Every row of a sheet that has cells. */
  void each(String sheet, Consumer<SheetRow> taker) {
    try (Stream<Row> stream = stream(sheet)) {
      stream.forEach(row -> taker.accept(row(row)));
    } catch (RefusedFileException e) {
      throw e;
    } catch (RuntimeException | IOException e) {
      throw damaged(source);
    }
  }

  private Stream<Row> stream(String sheet) throws IOException {
    return book.findSheet(sheet).orElseThrow().openStream();
  }

  private SheetRow row(Row row) {
    int count = Math.min(row.getCellCount(), MOST_COLUMNS);
    var cells = new ArrayList<String>(count);
    for (int i = 0; i < count; i++) {
      Cell cell = row.getOptionalCell(i).orElse(null);
      cells.add(CellText.of(cell, book.isDate1904()));
    }
    return new SheetRow(row.getRowNum(), cells);
  }

  @Override
  public void close() throws IOException {
    book.close();
  }
}
