package id.pantau.ingest.read.sheet;

import java.util.List;

/**
 * A row of a sheet as text.
 *
 * @param number counted from 1
 */
record SheetRow(int number, List<String> cells) {

  SheetRow {
    cells = List.copyOf(cells);
  }

  boolean isBlank() {
    return cells.stream().allMatch(String::isBlank);
  }
}
