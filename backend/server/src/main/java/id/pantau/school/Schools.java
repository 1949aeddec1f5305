package id.pantau.school;

import id.pantau.access.Scope;
import id.pantau.region.RegionCode;
import id.pantau.warehouse.Row;
import id.pantau.warehouse.Sql;
import id.pantau.warehouse.Warehouse;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Which schools there are. */
public final class Schools {

  private final Warehouse warehouse;

  public Schools(Warehouse warehouse) {
    this.warehouse = warehouse;
  }

  /** Those of the numbers that there are and that the one who asks may see; one statement. */
  public Map<String, School> find(Scope scope, Collection<String> npsns) {
    if (npsns.isEmpty()) {
      return Map.of();
    }
    String these =
        npsns.stream().distinct().map(Sql::literal).collect(Collectors.joining(", ", "(", ")"));
    return warehouse
        .query(
            Sql.of("SELECT npsn, name, kind, district_code FROM schools WHERE npsn IN " + these),
            Schools::school)
        .stream()
        .filter(school -> scope.admits(school.district()))
        .collect(Collectors.toMap(School::npsn, Function.identity(), (one, other) -> one));
  }

  private static School school(Row row) {
    return new School(
        row.text("npsn"),
        row.text("name"),
        row.text("kind"),
        new RegionCode(row.text("district_code")));
  }
}
