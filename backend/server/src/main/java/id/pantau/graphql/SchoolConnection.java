package id.pantau.graphql;

import id.pantau.measure.aggregate.Aggregates.Cut;
import id.pantau.region.RegionCode;
import id.pantau.school.SchoolQuestion;
import id.pantau.school.Schools.Page;
import java.time.LocalDate;
import java.util.List;

/**
 * A page of schools as the schema has it.
 *
 * @param asOf the day that states and counts are of
 * @param dataVersion that they are of
 * @param asked what its summary is of
 */
record SchoolConnection(
    Connection<SeenSchool> page, LocalDate asOf, int dataVersion, OfRegion<SchoolQuestion> asked) {

  static SchoolConnection of(
      RegionCode region, SchoolQuestion question, Page page, Cut cut, long version, String list) {
    List<SeenSchool> schools =
        page.schools().stream()
            .map(school -> new SeenSchool(school, page.asOf(), question.known()))
            .toList();
    return new SchoolConnection(
        Connection.pinned(schools, cut, page.total(), version, list),
        page.asOf(),
        Math.toIntExact(version),
        new OfRegion<>(region, question.on(page.asOf())));
  }

  public List<Connection.Edge<SeenSchool>> edges() {
    return page.edges();
  }

  public List<SeenSchool> nodes() {
    return page.nodes();
  }

  public Connection.PageInfo pageInfo() {
    return page.pageInfo();
  }

  public int totalCount() {
    return page.totalCount();
  }
}
