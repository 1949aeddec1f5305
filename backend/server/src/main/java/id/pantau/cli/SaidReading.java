package id.pantau.cli;

import id.pantau.ingest.read.alias.Missing;
import id.pantau.ingest.read.normal.DateStyle;
import id.pantau.ingest.read.normal.NumberStyle;
import id.pantau.ingest.read.text.Encoding;
import id.pantau.load.Understood;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How a file was read, in a line for a terminal; only what there is to say. */
final class SaidReading {

  private final Understood reading;

  SaidReading(Understood reading) {
    this.reading = reading;
  }

  String text() {
    String how =
        Stream.of(format(), encoding(), delimiter(), sheet(), headingRow(), numbers(), dates())
            .filter(Objects::nonNull)
            .collect(Collectors.joining(", "));
    return "\n  dibaca / read: "
        + how
        + list("; tiap baris / every row: ", defaults())
        + list("; tak dipakai / unused: ", reading.unused());
  }

  private String format() {
    return switch (reading.format()) {
      case CSV -> "CSV";
      case CSV_GZIP -> "CSV (gzip)";
      case XLSX -> "Excel";
      case PARQUET -> "Parquet";
      case ARROW -> "Arrow";
    };
  }

  private @Nullable String encoding() {
    Encoding encoding = reading.encoding();
    return switch (encoding) {
      case UTF_8 -> "UTF-8";
      case UTF_8_BOM -> "UTF-8 (BOM)";
      case WINDOWS_1252 -> "Windows-1252";
      case null -> null;
    };
  }

  private @Nullable String delimiter() {
    Character delimiter = reading.delimiter();
    return delimiter == null
        ? null
        : "pemisah " + (delimiter == '\t' ? "tab" : "'" + delimiter + "'");
  }

  private @Nullable String sheet() {
    return reading.sheet() == null ? null : "lembar " + Terminal.harmless(reading.sheet());
  }

  private @Nullable String headingRow() {
    return reading.headingRow() > 1 ? "judul di baris " + reading.headingRow() : null;
  }

  private @Nullable String numbers() {
    Understood.Style<NumberStyle> numbers = reading.numbers();
    return switch (numbers.style()) {
      case PLAIN -> null;
      case INDONESIAN -> "angka Indonesia (1.234,5)" + unproven(numbers);
      case ENGLISH -> "angka Inggris (1,234.5)" + unproven(numbers);
    };
  }

  private @Nullable String dates() {
    Understood.Style<DateStyle> dates = reading.dates();
    return switch (dates.style()) {
      case NONE -> null;
      case YEAR_FIRST -> "tanggal tahun-bulan-hari" + unproven(dates);
      case DAY_FIRST -> "tanggal hari-bulan-tahun" + unproven(dates);
      case MONTH_FIRST -> "tanggal bulan-hari-tahun" + unproven(dates);
      case NAMED -> "tanggal dengan nama bulan" + unproven(dates);
      case SERIAL -> "tanggal angka seri Excel" + unproven(dates);
    };
  }

  private static String unproven(Understood.Style<?> style) {
    return style.evidence() == 0 ? " menurut kebiasaan / by custom" : "";
  }

  private List<String> defaults() {
    return reading.missing().stream()
        .filter(missing -> missing.value() != null)
        .map(SaidReading::inWords)
        .toList();
  }

  private static String inWords(Missing missing) {
    return missing.field() + " = " + missing.value();
  }

  private static String list(String label, List<String> items) {
    return items.isEmpty() ? "" : label + Terminal.list(items);
  }
}
