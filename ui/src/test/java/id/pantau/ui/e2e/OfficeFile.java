package id.pantau.ui.e2e;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Activations of July 2024 as offices write them: title, Indonesian headings, names for codes. */
final class OfficeFile {
  private static final List<String> HEADINGS =
      List.of("Tanggal", "Kecamatan Layanan", "Kecamatan Domisili", "Saluran", "Jumlah");

  record Row(LocalDate day, String district, String channel, int people) {}

  /** Two rows are wrong: Lubuklinggau and Palembang on the second of July. */
  static final List<Row> ROWS =
      List.of(
          row(1, "Lubuk Linggau Timur I", "Kantor", 12),
          row(1, "Ilir Barat Satu", "Jemput bola sekolah", 22),
          row(2, "Lubuk Linggau Timur I", "skolah", 7),
          row(2, "Ilir Barat Satu", "Kantor", -3),
          row(2, "Pagar Alam Utara", "Kantor", 9));

  private OfficeFile() {}

  private static Row row(int day, String district, String channel, int people) {
    return new Row(LocalDate.of(2024, 7, day), district, channel, people);
  }

  /** As a workbook with a title and a blank row above the headings, days as day numbers. */
  static byte[] workbook() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Workbook book = new Workbook(out, "LibreOffice", "24.2")) {
      Worksheet sheet = book.newWorksheet("Rekap");
      sheet.value(0, 0, "REKAP AKTIVASI IKD JULI 2024");
      for (int column = 0; column < HEADINGS.size(); column++) {
        sheet.value(2, column, HEADINGS.get(column));
      }
      for (int i = 0; i < ROWS.size(); i++) {
        write(sheet, 3 + i, ROWS.get(i));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static void write(Worksheet sheet, int at, Row row) {
    sheet.value(at, 0, row.day());
    sheet.style(at, 0).format("dd/mm/yyyy").set();
    sheet.value(at, 1, row.district());
    sheet.value(at, 2, row.district());
    sheet.value(at, 3, row.channel());
    sheet.value(at, 4, row.people());
  }

  /** Has the text examined by a server and gives the number it is asked about by. */
  static String examined(Page page, String address) {
    FormData form =
        FormData.create()
            .set("file", new FilePayload("aktivasi_juli_2024.csv", "text/csv", csv()))
            .set("acceptance", "NOTHING");
    String answer = page.request().post(address, RequestOptions.create().setMultipart(form)).text();
    Matcher id = Pattern.compile("\"id\":\"([^\"]+)\"").matcher(answer);
    if (!id.find()) {
      throw new IllegalStateException("not examined: " + answer);
    }
    return id.group(1);
  }

  /** As text with semicolons. */
  static byte[] csv() {
    StringBuilder text = new StringBuilder(String.join(";", HEADINGS)).append('\n');
    for (Row row : ROWS) {
      text.append(row.day()).append(';').append(row.district()).append(';');
      text.append(row.district()).append(';').append(row.channel()).append(';');
      text.append(row.people()).append('\n');
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }
}
