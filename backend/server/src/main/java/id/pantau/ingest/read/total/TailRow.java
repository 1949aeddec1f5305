package id.pantau.ingest.read.total;

import java.util.List;

/**
 * One of the last rows of a table.
 *
 * @param number of the row, counted from 1
 * @param cells as they stand
 */
public record TailRow(long number, List<String> cells) {

  public TailRow {
    cells = List.copyOf(cells);
  }

  boolean isBlank() {
    return cells.stream().allMatch(String::isBlank);
  }

  String cell(int index) {
    return index < cells.size() ? cells.get(index).strip() : "";
  }
}
