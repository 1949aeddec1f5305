package id.pantau.graphql;

import id.pantau.measure.aggregate.Aggregates.Cut;
import id.pantau.region.RegionCode;
import id.pantau.school.SchoolQuestion;
import id.pantau.school.Schools.Page;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A page of schools as the schema has it.
 *
 * @param asOf the day that states and counts are of
 * @param dataVersion that they are of
 * @param asked what its summary is of
 */
record SchoolConnection(
    List<Edge> edges,
    Connection.PageInfo pageInfo,
    int totalCount,
    LocalDate asOf,
    int dataVersion,
    OfRegion<SchoolQuestion> asked) {

  /** A school and its place. */
  record Edge(String cursor, SeenSchool node) {}

  static SchoolConnection of(
      RegionCode region, SchoolQuestion question, Page page, Cut cut, long version) {
    List<Edge> edges =
        IntStream.range(0, page.schools().size())
            .mapToObj(
                i ->
                    new Edge(
                        Connection.encode(
                            new AggregateCursor(version, cut.offset() + i + 1).text()),
                        new SeenSchool(page.schools().get(i), page.asOf(), question.known())))
            .toList();
    return new SchoolConnection(
        edges,
        new Connection.PageInfo(
            cut.offset() + edges.size() < page.total(),
            cut.offset() > 0,
            edges.isEmpty() ? null : edges.getFirst().cursor(),
            edges.isEmpty() ? null : edges.getLast().cursor()),
        Math.toIntExact(page.total()),
        page.asOf(),
        Math.toIntExact(version),
        new OfRegion<>(region, question.on(page.asOf())));
  }

  /** The schools without their cursors. */
  public List<SeenSchool> nodes() {
    return edges.stream().map(Edge::node).toList();
  }
}
