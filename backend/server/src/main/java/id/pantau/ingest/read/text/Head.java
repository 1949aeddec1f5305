package id.pantau.ingest.read.text;

import id.pantau.dataset.Resource;
import id.pantau.ingest.read.alias.Aliases;
import id.pantau.ingest.read.alias.Headings;
import id.pantau.ingest.refusal.Refusal;
import id.pantau.ingest.refusal.RefusedFileException;
import java.util.List;

/**
 * The first rows of a file and where among them the headings stand.
 *
 * @param delimiter between values
 * @param rows up to the headings, which are the last of them
 */
public record Head(char delimiter, List<List<String>> rows) {

  private static final List<Character> DELIMITERS = List.of(',', ';', '\t');

  public Head {
    rows = List.copyOf(rows);
  }

  /** The heading row, cells as they stand. */
  public List<String> headings() {
    return rows.getLast();
  }

  /** Which row of the file it is, counted from 1. */
  public int headingRow() {
    return rows.size();
  }

  /** What stands above it. */
  public List<String> titles() {
    return rows.subList(0, rows.size() - 1).stream()
        .flatMap(List::stream)
        .filter(cell -> !cell.isBlank())
        .toList();
  }

  /** The delimiter with which most headings are known decides. */
  static Head find(
      String source, String text, int titleRows, Aliases aliases, List<Resource> resources) {
    Head best = null;
    int most = 0;
    for (char delimiter : DELIMITERS) {
      List<List<String>> rows = Rows.of(text, delimiter, titleRows);
      int row = headingRow(rows, aliases, resources);
      int understood = row < 0 ? 0 : Headings.understood(aliases, resources, rows.get(row));
      if (understood > most) {
        most = understood;
        best = new Head(delimiter, rows.subList(0, row + 1));
      }
    }
    if (best == null) {
      throw none(source, titleRows);
    }
    return best;
  }

  /** Of rows: the first whose cells are headings; -1 when none is. */
  public static int headingRow(List<List<String>> rows, Aliases aliases, List<Resource> resources) {
    for (int i = 0; i < rows.size(); i++) {
      if (Headings.understood(aliases, resources, rows.get(i)) > 0) {
        return i;
      }
    }
    return -1;
  }

  private static RefusedFileException none(String source, int titleRows) {
    return new RefusedFileException(
        Refusal.NO_HEADING_ROW,
        source,
        "none of its first %d rows has headings that are known, with comma, semicolon or tab between them"
            .formatted(titleRows));
  }
}
