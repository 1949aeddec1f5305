package id.pantau.contract;

import id.pantau.dataset.Resource;
import java.util.List;

/**
 * A dataset, in words.
 *
 * @param grain what a row is
 * @param examples rows that load as they stand, each with a value per column; empty when it has
 *     none
 */
record Table(
    Resource resource,
    Words title,
    Words grain,
    List<Column> columns,
    List<List<String>> examples) {

  Table {
    columns = List.copyOf(columns);
    examples = List.copyOf(examples);
  }

  String name() {
    return resource.name();
  }
}
