package id.pantau.school;

import id.pantau.measure.aggregate.Aggregates.Cut;
import id.pantau.measure.school.SchoolProgressSql;
import id.pantau.region.RegionCode;
import id.pantau.region.RegionLevel;
import id.pantau.warehouse.Sql;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The schools of regions of one level, filtered and ordered by how far they are. */
final class PageSql {

  private final SchoolQuestion question;
  private final RegionLevel level;
  private final List<RegionCode> roots;
  private final LocalDate asOf;

  PageSql(SchoolQuestion question, RegionLevel level, List<RegionCode> roots, LocalDate asOf) {
    this.question = question;
    this.level = level;
    this.roots = List.copyOf(roots);
    this.asOf = asOf;
  }

  /**
   * The statement: of each region the first school, and those of its page, in order.
   *
   * @param with clauses that go before its own
   */
  String statement(Stream<String> with, Cut cut) {
    String clauses =
        Stream.concat(
                with, Stream.of(SchoolProgressSql.clauses(wanted(), SchoolProgressSql.on(asOf))))
            .collect(Collectors.joining(",\n"));
    return """
        WITH %1$s
        SELECT * FROM (
          SELECT npsn, name, kind, district_code, %2$s AS root, count(*) OVER (PARTITION BY %2$s) AS total,
            row_number() OVER (PARTITION BY %2$s ORDER BY %3$s) AS place
          FROM progress WHERE %4$s) ranked
        WHERE place = 1 OR place > %5$d AND place <= %6$d ORDER BY root, place
        """
        .formatted(
            clauses,
            root(),
            order(),
            in("state", question.states().stream().map(SchoolState::name).toList()),
            cut.offset(),
            cut.offset() + cut.first());
  }

  private String root() {
    return switch (level) {
      case NATION -> "'00'";
      case PROVINCE, REGENCY, DISTRICT ->
          "substr(district_code, 1, %d)".formatted(roots.getFirst().digits().length());
    };
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

  private String order() {
    return Stream.concat(question.orderBy().stream().map(SchoolOrder::sql), Stream.of("npsn"))
        .collect(Collectors.joining(", "));
  }
}
