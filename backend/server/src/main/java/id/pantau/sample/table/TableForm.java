package id.pantau.sample.table;

import java.util.ArrayList;
import java.util.List;

/**
 * The columns of a dataset, in the order of its contract.
 *
 * @param cells how many of them have cells in a block; one behind these is empty in every row
 */
public record TableForm(String name, List<Column> columns, int cells) {
  public TableForm {
    columns = List.copyOf(columns);
  }

  public TableForm(String name, List<Column> columns) {
    this(name, columns, columns.size());
  }

  /** The same with an empty column whose heading says something of the whole table. */
  public TableForm with(String heading) {
    var all = new ArrayList<>(columns);
    all.add(new Column.Text(heading, List.of(), Column.Presence.OPTIONAL));
    return new TableForm(name, all, cells);
  }
}
