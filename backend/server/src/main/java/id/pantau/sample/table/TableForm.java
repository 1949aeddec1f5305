package id.pantau.sample.table;

import java.util.List;

/** The columns of a dataset, in the order of its contract. */
public record TableForm(String name, List<Column> columns) {
  public TableForm {
    columns = List.copyOf(columns);
  }

  int width() {
    return columns.size();
  }
}
