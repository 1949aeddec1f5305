package id.pantau.school;

import id.pantau.measure.aggregate.Aggregates.Cut;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The schools of regions of one level, filtered and ordered by how far they are. */
final class PageSql {

  private final AskedSchools asked;

  PageSql(AskedSchools asked) {
    this.asked = asked;
  }

  /**
   * The statement: of each region the first school, and those of its page, in order.
   *
   * @param with clauses that go before its own
   */
  String statement(Stream<String> with, Cut cut) {
    return """
        WITH %1$s
        SELECT * FROM (
          SELECT npsn, name, kind, district_code, %2$s AS root, count(*) OVER (PARTITION BY %2$s) AS total,
            row_number() OVER (PARTITION BY %2$s ORDER BY %3$s) AS place
          FROM progress WHERE %4$s) ranked
        WHERE place = 1 OR place > %5$d AND place <= %6$d ORDER BY root, place
        """
        .formatted(
            asked.clauses(with),
            asked.root(),
            order(),
            asked.inState(),
            cut.offset(),
            cut.offset() + cut.first());
  }

  private String order() {
    return Stream.concat(
            asked.question().orderBy().stream().map(SchoolOrder::sql), Stream.of("npsn"))
        .collect(Collectors.joining(", "));
  }
}
