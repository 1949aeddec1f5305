package id.pantau.school;

import id.pantau.measure.school.SchoolProgressSql;
import id.pantau.region.RegionCode;
import id.pantau.region.RegionLevel;
import id.pantau.warehouse.Sql;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which schools of regions of one level a question is about, as SQL. */
record AskedSchools(
    SchoolQuestion question, RegionLevel level, List<RegionCode> roots, LocalDate asOf) {

  AskedSchools {
    roots = List.copyOf(roots);
  }

  /** The region among {@code roots} that a school lies in. */
  String root() {
    return switch (level) {
      case NATION -> "'00'";
      case PROVINCE, REGENCY, DISTRICT ->
          "substr(district_code, 1, %d)".formatted(roots.getFirst().digits().length());
    };
  }

  /**
   * WITH clauses that end in a relation {@code progress} of these schools, in whatever state.
   *
   * @param before clauses that go before them
   */
  String clauses(Stream<String> before) {
    String progress = SchoolProgressSql.clauses(wanted(), SchoolProgressSql.on(asOf));
    return Stream.concat(before, Stream.of(progress)).collect(Collectors.joining(",\n"));
  }

  /** True in {@code progress} for schools in one of the states asked for. */
  String inState() {
    return in("state", question.states().stream().map(SchoolState::name).toList());
  }

  private String wanted() {
    return "SELECT npsn, name, kind, district_code FROM school WHERE %s AND %s AND %s"
        .formatted(
            in(root(), roots.stream().map(RegionCode::digits).toList()),
            in("kind", question.kinds()),
            question.search() == null ? "true" : question.search().sql());
  }

  /** Of no values: all. */
  private static String in(String column, Collection<String> values) {
    return values.isEmpty() ? "true" : Sql.in(column, values);
  }
}
