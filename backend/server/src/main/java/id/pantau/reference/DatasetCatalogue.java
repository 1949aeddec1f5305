package id.pantau.reference;

import id.pantau.dataset.DataPackage;
import id.pantau.dataset.Origin;
import id.pantau.dataset.Resource;
import id.pantau.warehouse.Sql;
import id.pantau.warehouse.Warehouse;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** The data packages that Pantau carries, with what of them holds now. */
public final class DatasetCatalogue {

  private final Warehouse warehouse;
  private final List<DataPackage> packages;

  public DatasetCatalogue(Warehouse warehouse, Collection<DataPackage> packages) {
    this.warehouse = warehouse;
    this.packages = List.copyOf(packages);
  }

  /**
   * One data package.
   *
   * @param title in Indonesian
   * @param rows that hold now, in all its tables together
   */
  public record Entry(
      String name,
      String title,
      String titleEnglish,
      Origin origin,
      String source,
      String licence,
      double rows) {}

  /** Every data package, in the order they are loaded. */
  public List<Entry> entries() {
    return packages.stream().map(this::entry).toList();
  }

  private Entry entry(DataPackage data) {
    return new Entry(
        data.name(),
        data.title(),
        data.titleEnglish(),
        data.origin(),
        data.source(),
        data.licence(),
        rows(data));
  }

  private double rows(DataPackage data) {
    String counts =
        data.resources().stream()
            .map(Resource::name)
            .map(name -> "(SELECT count(*) FROM " + Sql.name(name) + ")")
            .collect(Collectors.joining(" + "));
    return warehouse.query(Sql.of("SELECT " + counts + " AS n"), row -> row.number("n")).getFirst();
  }
}
