package id.pantau.ingest.read.text;

import java.util.ArrayList;
import java.util.List;

/** Splits a short piece of CSV text; quotes as in RFC 4180. */
final class Rows {

  private final String text;
  private final char delimiter;
  private final int most;
  private final List<List<String>> rows = new ArrayList<>();
  private List<String> row = new ArrayList<>();
  private final StringBuilder cell = new StringBuilder();
  private int at;

  private Rows(String text, char delimiter, int most) {
    this.text = text;
    this.delimiter = delimiter;
    this.most = most;
  }

  /** The first rows, blank ones included; a row that the text breaks off may be incomplete. */
  static List<List<String>> of(String text, char delimiter, int most) {
    return new Rows(text, delimiter, most).split();
  }

  private List<List<String>> split() {
    while (at < text.length() && rows.size() < most) {
      step(text.charAt(at++));
    }
    if (rows.size() < most && (!row.isEmpty() || !cell.isEmpty())) {
      endRow();
    }
    return rows;
  }

  private void step(char c) {
    if (c == '"' && cell.isEmpty()) {
      quoted();
    } else if (c == delimiter) {
      endCell();
    } else if (c == '\n' || c == '\r') {
      at += c == '\r' && at < text.length() && text.charAt(at) == '\n' ? 1 : 0;
      endRow();
    } else {
      cell.append(c);
    }
  }

  private void quoted() {
    while (at < text.length()) {
      char c = text.charAt(at++);
      if (c != '"') {
        cell.append(c);
      } else if (at < text.length() && text.charAt(at) == '"') {
        cell.append(c);
        at++;
      } else {
        return;
      }
    }
  }

  private void endCell() {
    row.add(cell.toString());
    cell.setLength(0);
  }

  private void endRow() {
    endCell();
    rows.add(row);
    row = new ArrayList<>();
  }
}
