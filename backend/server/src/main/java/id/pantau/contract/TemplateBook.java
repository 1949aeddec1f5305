package id.pantau.contract;

import id.pantau.dataset.FieldType;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A workbook to fill in. Its first sheet has a title, the headings and no rows, so that nobody
 * sends the examples by accident; its second says what every column means and shows the examples
 * lying on their side, which no reader takes for a table; a hidden third has the lists to choose
 * from.
 */
final class TemplateBook {

  /** Where the headings stand, counted from 0. */
  static final int HEADINGS = 3;

  /** Rows that offer lists to choose from. */
  private static final int ROWS = 20_000;

  private static final int WIDEST = 28;
  private static final String DARK = "FF17406B";
  private static final String LIGHT = "FFD5E3F0";

  private final Table table;

  private TemplateBook(Table table) {
    this.table = table;
  }

  /** Without rows. */
  static byte[] empty(Table table) {
    return filled(table, List.of());
  }

  /**
   * With rows.
   *
   * @param rows a value per column, in normal form
   */
  static byte[] filled(Table table, List<List<String>> rows) {
    var bytes = new ByteArrayOutputStream();
    try (var book = new Workbook(bytes, "Pantau", "1.0")) {
      book.properties().setTitle(table.title().indonesian() + " / " + table.title().english());
      new TemplateBook(table).write(book, rows);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write the template of " + table.name(), e);
    }
    return bytes.toByteArray();
  }

  private void write(Workbook book, List<List<String>> rows) {
    Worksheet sheet = book.newWorksheet(table.title().indonesian());
    new GuideSheet(table).write(book.newWorksheet("Petunjuk"));
    Worksheet lists = book.newWorksheet("Pilihan");
    lists.setVisibilityState(VisibilityState.HIDDEN);
    title(sheet);
    for (int i = 0; i < table.columns().size(); i++) {
      heading(sheet, i, table.columns().get(i));
      offer(sheet, lists, i, table.columns().get(i));
    }
    for (int i = 0; i < rows.size(); i++) {
      row(sheet, HEADINGS + 1 + i, rows.get(i));
    }
    sheet.freezePane(0, HEADINGS + 1);
    print(sheet);
  }

  /** On A4, lying, as wide as the page. */
  static void print(Worksheet sheet) {
    sheet.paperSize(PaperSize.A4_PAPER);
    sheet.pageOrientation("landscape");
    sheet.fitToWidth((short) 1);
    sheet.fitToHeight((short) 0);
    sheet.setFitToPage(true);
  }

  private void title(Worksheet sheet) {
    sheet.value(0, 0, "%s / %s".formatted(table.title().indonesian(), table.title().english()));
    sheet.style(0, 0).bold().fontSize(14).set();
    sheet.value(1, 0, "%s / %s".formatted(table.grain().indonesian(), table.grain().english()));
    sheet.value(
        2,
        0,
        "Biru tua wajib, biru muda boleh kosong; arti dan contoh di lembar Petunjuk. / Dark blue is required, light blue may stay empty; meanings and examples are on the sheet Petunjuk.");
    sheet.style(2, 0).fontColor("FF566472").set();
  }

  private static void heading(Worksheet sheet, int at, Column column) {
    String heading = column.title().indonesian();
    sheet.style(at).format(format(column)).set();
    sheet.width(at, Math.min(WIDEST, Math.max(14, heading.length() + 4)));
    sheet.value(HEADINGS, at, heading);
    sheet
        .style(HEADINGS, at)
        .bold()
        .wrapText(true)
        .verticalAlignment("top")
        .fillColor(column.field().required() ? DARK : LIGHT)
        .fontColor(column.field().required() ? "FFFFFFFF" : "FF13202C")
        .set();
  }

  /** Codes are text, or leading zeros would go. */
  private static String format(Column column) {
    return switch (column.field().type()) {
      case STRING, BOOLEAN -> "@";
      case DATE -> "dd/mm/yyyy";
      case INTEGER -> column.field().name().endsWith("year") ? "0" : "#,##0";
      case NUMBER -> "General";
    };
  }

  /** A list warns of other words and lets them pass, as more are known than it has. */
  private static void offer(Worksheet sheet, Worksheet lists, int at, Column column) {
    List<Choice> choices = column.choices();
    if (choices.isEmpty()) {
      return;
    }
    for (int i = 0; i < choices.size(); i++) {
      lists.value(i, at, choices.get(i).word());
    }
    sheet
        .range(HEADINGS + 1, at, HEADINGS + ROWS, at)
        .validateWithList(lists.range(0, at, choices.size() - 1, at))
        .allowBlank(!column.field().required())
        .errorStyle(DataValidationErrorStyle.WARNING)
        .showErrorMessage(true)
        .errorTitle("Tidak ada dalam daftar")
        .error(
            "Pilih dari daftar bila bisa; sebutan lain belum tentu dikenali. / Choose from the list if you can; other words may not be known.");
  }

  private void row(Worksheet sheet, int at, List<String> values) {
    for (int i = 0; i < values.size(); i++) {
      if (!values.get(i).isEmpty()) {
        put(sheet, at, i, table.columns().get(i), values.get(i));
      }
    }
  }

  /** Writes a value as somebody would who fills the template in. */
  static void put(Worksheet sheet, int row, int at, Column column, String value) {
    FieldType type = column.field().type();
    switch (type) {
      case DATE -> sheet.value(row, at, LocalDate.parse(value));
      case INTEGER, NUMBER -> sheet.value(row, at, new BigDecimal(value));
      case STRING, BOOLEAN -> sheet.value(row, at, column.written(value));
    }
    sheet.style(row, at).format(format(column)).set();
  }
}
