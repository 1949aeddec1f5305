package id.pantau.ingest.read.sheet;

import id.pantau.ingest.read.alias.Mapping;
import id.pantau.ingest.read.total.Totals;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A sheet as text that the engine can read: the row's number and then one value per heading, commas
 * between them.
 *
 * @param headingRow counted from 1
 * @param columns how many values follow the row's number
 * @param rows of data
 * @param merged ranges whose value was given to each of their rows
 */
public record SheetTable(
    Path file,
    String sheet,
    int headingRow,
    int columns,
    List<String> titles,
    Mapping mapping,
    long rows,
    Optional<Totals> totals,
    List<String> merged) {

  public SheetTable {
    titles = List.copyOf(titles);
    merged = List.copyOf(merged);
  }
}
