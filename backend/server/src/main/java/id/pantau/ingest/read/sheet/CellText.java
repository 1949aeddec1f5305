package id.pantau.ingest.read.sheet;

import id.pantau.ingest.read.normal.Raw;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.jspecify.annotations.Nullable;

/** A cell as text: what the workbook holds typed is marked and in normal form. */
final class CellText {

  private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+([.]\\d+)?([eE][+-]?\\d{1,3})?");
  private static final Pattern NOT_FORMAT = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.");
  private static final Pattern DAY = Pattern.compile(".*[dDyY].*");

  private CellText() {}

  static String of(@Nullable Cell cell, boolean from1904) {
    if (cell == null || cell.getType() == CellType.EMPTY) {
      return "";
    }
    String raw = cell.getRawValue();
    return switch (cell.getType()) {
      case NUMBER -> number(cell, raw, from1904);
      case BOOLEAN -> Raw.TYPED + ("1".equals(raw) || "true".equals(raw) ? "true" : "false");
      case FORMULA -> formula(cell, raw, from1904);
      case STRING, ERROR -> plain(cell.getText());
      case EMPTY -> "";
    };
  }

  private static String plain(@Nullable String text) {
    return text == null ? "" : text.replace(Raw.TYPED, ' ').replace('\0', ' ').strip();
  }

  private static String formula(Cell cell, @Nullable String raw, boolean from1904) {
    if (raw == null || raw.isBlank()) {
      return "%s: =%s has no stored value".formatted(cell.getAddress(), cell.getFormula());
    }
    return NUMBER.matcher(raw).matches() ? number(cell, raw, from1904) : plain(raw);
  }

  private static String number(Cell cell, @Nullable String raw, boolean from1904) {
    if (raw == null || !NUMBER.matcher(raw).matches()) {
      return plain(raw);
    }
    var value = new BigDecimal(raw);
    if (isDay(cell) && value.signum() > 0 && value.compareTo(BigDecimal.valueOf(2_958_466)) < 0) {
      return Raw.TYPED + day(value.intValue(), from1904);
    }
    return Raw.TYPED + value.stripTrailingZeros().toPlainString();
  }

  private static String day(int serial, boolean from1904) {
    LocalDate start = from1904 ? LocalDate.of(1904, 1, 1) : LocalDate.of(1899, 12, 30);
    return start.plusDays(serial).toString();
  }

  private static boolean isDay(Cell cell) {
    Integer id = cell.getDataFormatId();
    String format = cell.getDataFormatString();
    return (id != null && id >= 14 && id <= 17)
        || (id != null && id == 22)
        || (format != null && DAY.matcher(NOT_FORMAT.matcher(format).replaceAll("")).matches());
  }
}
