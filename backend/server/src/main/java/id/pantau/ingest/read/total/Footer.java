package id.pantau.ingest.read.total;

import id.pantau.dataset.Field;
import id.pantau.dataset.FieldType;
import id.pantau.ingest.read.alias.Key;
import id.pantau.ingest.read.alias.MappedColumn;
import id.pantau.ingest.read.alias.Mapping;
import id.pantau.ingest.refusal.Refusal;
import id.pantau.ingest.refusal.RefusedFileException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds the row of totals ({@code Jumlah}, {@code Total}) among the last rows of a table. */
public final class Footer {

  private static final Pattern SUM =
      Pattern.compile(
          "(grand|sub)?(jumlah|total|jml)(total|jumlah|keseluruhan|seluruhnya|semua|akhir|umum)?");
  private static final Pattern ROWS =
      Pattern.compile("(jumlah|total|jml)(baris|data|rekaman|record|rows)");
  private static final Pattern DIGITS = Pattern.compile(".*\\d.*");

  private final String source;
  private final Mapping mapping;
  private final Set<String> counted;

  /**
   * @param source the file's name, in words
   */
  public Footer(String source, Mapping mapping) {
    this.source = source;
    this.mapping = mapping;
    this.counted =
        mapping.resource().fields().stream()
            .filter(field -> field.type() == FieldType.INTEGER || field.type() == FieldType.NUMBER)
            .map(Field::name)
            .collect(Collectors.toSet());
  }

  /**
   * Finds it.
   *
   * @param tail the last rows, in order
   * @throws RefusedFileException when rows with figures follow it
   */
  public Optional<Totals> find(List<TailRow> tail) {
    for (int i = 0; i < tail.size(); i++) {
      if (isFooter(tail.get(i))) {
        TailRow footer = tail.get(i);
        tail.subList(i + 1, tail.size()).forEach(row -> refuseFigures(footer, row));
        return Optional.of(totals(footer, tail.subList(i + 1, tail.size())));
      }
    }
    return Optional.empty();
  }

  private static String label(TailRow row) {
    return row.cells().stream().filter(cell -> !cell.isBlank()).map(Key::of).findFirst().orElse("");
  }

  /** A word alone is not enough: the day must be empty, for a school may be called Total. */
  private boolean isFooter(TailRow row) {
    String label = label(row);
    return isTotal(label) && !hasDay(row);
  }

  private static boolean isTotal(String label) {
    return SUM.matcher(label).matches() || ROWS.matcher(label.replaceAll("\\d+$", "")).matches();
  }

  private boolean hasDay(TailRow row) {
    String day = mapping.resource().reportKey().day();
    return day != null
        && mapping
            .column(day)
            .map(column -> DIGITS.matcher(row.cell(column.index())).matches())
            .orElse(false);
  }

  /** Signatures may stand below; figures may not, for they might be data. */
  private void refuseFigures(TailRow footer, TailRow row) {
    boolean figures =
        mapping.columns().stream()
            .filter(column -> counted.contains(column.field()))
            .anyMatch(column -> DIGITS.matcher(row.cell(column.index())).matches());
    if (!row.isBlank() && (figures || hasDay(row)) && !ROWS.matcher(label(row)).matches()) {
      throw new RefusedFileException(
          Refusal.DATA_AFTER_TOTAL,
          source,
          "row %d has figures below the totals in row %d; move the totals to the end or remove them"
              .formatted(row.number(), footer.number()));
    }
  }

  private Totals totals(TailRow footer, List<TailRow> below) {
    Map<String, String> sums = new HashMap<>();
    for (MappedColumn column : mapping.columns()) {
      String cell = footer.cell(column.index());
      if (counted.contains(column.field()) && DIGITS.matcher(cell).matches()) {
        sums.put(column.field(), cell);
      }
    }
    rows(footer).ifPresent(rows -> sums.put(Totals.ROWS, rows));
    if (rows(footer).isPresent()) {
      counted.forEach(sums::remove);
    }
    below.forEach(row -> rows(row).ifPresent(rows -> sums.put(Totals.ROWS, rows)));
    return new Totals(footer.number(), sums);
  }

  /** {@code Jumlah baris: 12} in one cell or in two. */
  private static Optional<String> rows(TailRow row) {
    if (!ROWS.matcher(label(row).replaceAll("\\d+$", "")).matches()) {
      return Optional.empty();
    }
    return row.cells().stream()
        .filter(cell -> DIGITS.matcher(cell).matches())
        .map(cell -> cell.replaceAll("[^0-9]", ""))
        .findFirst();
  }
}
