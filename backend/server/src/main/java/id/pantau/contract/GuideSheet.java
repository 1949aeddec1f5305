package id.pantau.contract;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Worksheet;

/** The sheet that says what every column of a dataset means, a row each, with examples. */
final class GuideSheet {

  private static final int TOP = 4;
  private static final List<String> HEADINGS =
      List.of("Kolom", "Arti", "Isi", "Satuan", "Wajib diisi", "Pilihan yang boleh");
  private static final List<String> ENGLISH = List.of("In English", "Meaning", "Technical name");
  private static final int[] WIDTHS = {24, 44, 18, 14, 13, 40};

  private final Table table;

  GuideSheet(Table table) {
    this.table = table;
  }

  void write(Worksheet sheet) {
    sheet.value(0, 0, "Petunjuk pengisian: " + table.title().indonesian());
    sheet.style(0, 0).bold().fontSize(14).set();
    sheet.value(
        1, 0, "Isi lembar pertama, satu baris demi satu baris; lembar ini tidak ikut dibaca.");
    sheet.value(
        2,
        0,
        "Jangan pernah menulis NIK, nomor KK, atau nama dan tanggal lahir orang: berkas seperti itu ditolak seluruhnya. Angka contoh di bawah ini rekaan.");
    line(sheet, TOP - 1, headings());
    sheet
        .range(TOP - 1, 0, TOP - 1, headings().size() - 1)
        .style()
        .bold()
        .fillColor("FF17406B")
        .fontColor("FFFFFFFF")
        .set();
    for (int i = 0; i < table.columns().size(); i++) {
      describe(sheet, TOP + i, i);
    }
    widths(sheet);
    sheet.freezePane(1, TOP);
    TemplateBook.print(sheet);
  }

  private List<String> headings() {
    Stream<String> examples =
        IntStream.rangeClosed(1, table.examples().size()).mapToObj(i -> "Contoh " + i);
    return Stream.of(HEADINGS.stream(), examples, ENGLISH.stream()).flatMap(each -> each).toList();
  }

  private void widths(Worksheet sheet) {
    for (int i = 0; i < headings().size(); i++) {
      sheet.width(i, i < WIDTHS.length ? WIDTHS[i] : 24);
    }
  }

  private void describe(Worksheet sheet, int row, int at) {
    Column column = table.columns().get(at);
    line(
        sheet,
        row,
        List.of(
            column.title().indonesian(),
            column.meaning().indonesian(),
            content(column),
            column.unit() == null ? "" : column.unit().indonesian(),
            column.field().required() ? "ya" : "tidak",
            column.choices().stream().map(Choice::word).collect(Collectors.joining("; "))));
    examples(sheet, row, at);
    int english = HEADINGS.size() + table.examples().size();
    put(sheet, row, english, column.title().english());
    put(sheet, row, english + 1, column.meaning().english());
    put(sheet, row, english + 2, column.field().name());
  }

  private void examples(Worksheet sheet, int row, int at) {
    for (int i = 0; i < table.examples().size(); i++) {
      String value = table.examples().get(i).get(at);
      if (!value.isEmpty()) {
        TemplateBook.put(sheet, row, HEADINGS.size() + i, table.columns().get(at), value);
        sheet
            .style(row, HEADINGS.size() + i)
            .horizontalAlignment("left")
            .verticalAlignment("top")
            .wrapText(true)
            .set();
      }
    }
  }

  private static void line(Worksheet sheet, int row, List<String> values) {
    for (int i = 0; i < values.size(); i++) {
      put(sheet, row, i, values.get(i));
    }
  }

  private static void put(Worksheet sheet, int row, int at, String text) {
    if (!text.isEmpty()) {
      sheet.value(row, at, text);
    }
    sheet.style(row, at).wrapText(true).verticalAlignment("top").set();
  }

  private static String content(Column column) {
    return switch (column.field().type()) {
      case STRING -> column.choices().isEmpty() ? "teks" : "pilihan";
      case BOOLEAN -> "pilihan";
      case INTEGER -> "bilangan bulat";
      case NUMBER -> "bilangan";
      case DATE -> "tanggal";
    };
  }
}
