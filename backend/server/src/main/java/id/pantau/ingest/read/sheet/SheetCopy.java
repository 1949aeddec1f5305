package id.pantau.ingest.read.sheet;

import de.siegmar.fastcsv.writer.CsvWriter;
import id.pantau.ingest.read.normal.Raw;
import id.pantau.ingest.read.text.PersonalNumber;
import id.pantau.ingest.read.total.TailRow;
import id.pantau.ingest.refusal.Refusal;
import id.pantau.ingest.refusal.RefusedFileException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Writes the rows of a sheet out; a merged cell is the value of each of its rows. */
final class SheetCopy {

  private static final int TAIL = 12;

  private final String source;
  private final CsvWriter out;
  private final int headingRow;
  private final int columns;
  private final List<Merge> merges;
  private final Map<Merge, String> carried = new HashMap<>();
  private final Deque<TailRow> tail = new ArrayDeque<>();
  private long rows;

  SheetCopy(String source, CsvWriter out, int headingRow, int columns, List<Merge> merges) {
    this.source = source;
    this.out = out;
    this.headingRow = headingRow;
    this.columns = columns;
    this.merges = merges;
  }

  void take(SheetRow row) {
    refusePersonal(source, row);
    if (row.number() > headingRow) {
      List<String> cells = filled(row);
      if (!row.isBlank()) {
        write(row.number(), cells);
      }
    }
  }

  private List<String> filled(SheetRow row) {
    var cells = new ArrayList<String>(columns);
    for (int i = 0; i < columns; i++) {
      cells.add(i < row.cells().size() ? row.cells().get(i) : "");
    }
    for (Merge merge : merges) {
      if (merge.firstColumn() < columns && merge.firstRow() == row.number()) {
        carried.put(merge, cells.get(merge.firstColumn()));
      } else if (merge.firstColumn() < columns && merge.hasRow(row.number())) {
        cells.set(merge.firstColumn(), carried.getOrDefault(merge, ""));
      }
    }
    return cells;
  }

  private void write(int number, List<String> cells) {
    var values = new ArrayList<String>(columns + 1);
    values.add(String.valueOf(number));
    values.addAll(cells);
    out.writeRecord(values);
    rows++;
    tail.addLast(new TailRow(number, cells.stream().map(SheetCopy::shown).toList()));
    if (tail.size() > TAIL) {
      tail.removeFirst();
    }
  }

  private static String shown(String cell) {
    return cell.replace(String.valueOf(Raw.TYPED), "");
  }

  static void refusePersonal(String source, SheetRow row) {
    if (row.cells().stream().map(SheetCopy::shown).anyMatch(PersonalNumber::isIn)) {
      throw new RefusedFileException(
          Refusal.PERSONAL_DATA,
          source,
          "row %d has a personal number (NIK or KK); Pantau takes counts only, send the counts per day and district"
              .formatted(row.number()));
    }
  }

  long rows() {
    return rows;
  }

  List<TailRow> tail() {
    return List.copyOf(tail);
  }
}
