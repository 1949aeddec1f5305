package id.pantau.ingest.read.alias;

import id.pantau.dataset.Origin;
import id.pantau.dataset.Resource;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How the columns of a file become those of a dataset.
 *
 * @param columns understood, in the file's order
 * @param unused headings that mean nothing here; blank ones left out
 * @param missing fields without a column
 * @param required fields that must have a value and get none
 * @param origin that the file itself says its rows are of; null when it says nothing
 */
public record Mapping(
    Resource resource,
    List<MappedColumn> columns,
    List<String> unused,
    List<Missing> missing,
    List<String> required,
    @Nullable Origin origin) {

  public Mapping {
    columns = List.copyOf(columns);
    unused = List.copyOf(unused);
    missing = List.copyOf(missing);
    required = List.copyOf(required);
  }

  /** Where the rows come from, if the file does not say otherwise. */
  public Origin origin(Origin supposed) {
    return origin == null ? supposed : origin;
  }

  /** The column that fills a field. */
  public Optional<MappedColumn> column(String field) {
    return columns.stream().filter(column -> column.field().equals(field)).findFirst();
  }

  /** How many fields have a column. */
  int filled() {
    return (int) columns.stream().filter(column -> !column.isContext()).count();
  }

  boolean isExact() {
    return unused.isEmpty() && columns.stream().allMatch(column -> column.how() == How.EXACT);
  }
}
