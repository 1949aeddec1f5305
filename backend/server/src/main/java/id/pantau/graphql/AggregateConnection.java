package id.pantau.graphql;

import id.pantau.measure.Figure;
import id.pantau.measure.MeasureId;
import id.pantau.measure.aggregate.AggregateQuestion;
import id.pantau.measure.aggregate.AggregateRow;
import id.pantau.measure.aggregate.Aggregates.Cut;
import id.pantau.measure.aggregate.Aggregates.Page;
import id.pantau.measure.aggregate.Dimension;
import id.pantau.problem.ProblemException;
import id.pantau.region.RegionCode;
import id.pantau.school.School;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A page of groups as the schema has it.
 *
 * @param question that it answers
 * @param dataVersion that its figures are of
 */
record AggregateConnection(AggregateQuestion question, Connection<Row> page, int dataVersion) {

  /** The levels that groups are of. */
  private static final List<Dimension> SMALLEST_FIRST =
      List.of(Dimension.DISTRICT, Dimension.REGENCY, Dimension.PROVINCE);

  /** A figure and what it is of. */
  record MeasureFigure(MeasureId measure, Figure figure) {}

  static AggregateConnection of(
      AskedAggregate asked, Page page, Cut cut, long version, String list) {
    List<Row> rows = page.rows().stream().map(row -> new Row(asked, row)).toList();
    return new AggregateConnection(
        asked.question(),
        Connection.pinned(rows, cut, page.total(), version, list),
        Math.toIntExact(version));
  }

  public List<Connection.Edge<Row>> edges() {
    return page.edges();
  }

  public List<Row> nodes() {
    return page.nodes();
  }

  public Connection.PageInfo pageInfo() {
    return page.pageInfo();
  }

  public int totalCount() {
    return page.totalCount();
  }

  /** A group. What takes a look elsewhere, its region and school, the controller knows. */
  record Row(AskedAggregate asked, AggregateRow row) {

    AggregateQuestion question() {
      return asked.question();
    }

    /** The smallest region that it tells apart. */
    Optional<RegionCode> smallest() {
      return SMALLEST_FIRST.stream()
          .map(this::key)
          .filter(Objects::nonNull)
          .findFirst()
          .map(RegionCode::new);
    }

    /**
     * The region that its figures are of: one told apart by a higher level is still the one asked.
     */
    RegionCode group() {
      return smallest().filter(key -> !asked.region().isWithin(key)).orElse(asked.region());
    }

    @Nullable String key(Dimension dimension) {
      return row.keys().get(dimension);
    }

    SeenSchool seen(School school) {
      return new SeenSchool(school, question().to(), question().known());
    }

    public @Nullable String npsn() {
      return key(Dimension.SCHOOL);
    }

    public @Nullable String schoolKind() {
      return key(Dimension.SCHOOL_KIND);
    }

    public @Nullable String channel() {
      return key(Dimension.CHANNEL);
    }

    public @Nullable String outcome() {
      return key(Dimension.OUTCOME);
    }

    public @Nullable String printCause() {
      return key(Dimension.PRINT_CAUSE);
    }

    public @Nullable String refusalReason() {
      return key(Dimension.REFUSAL_REASON);
    }

    public @Nullable String placeKind() {
      return key(Dimension.PLACE_KIND);
    }

    public @Nullable String dataset() {
      return key(Dimension.DATASET);
    }

    public @Nullable String role() {
      return key(Dimension.ROLE);
    }

    public @Nullable Integer weekday() {
      String day = key(Dimension.WEEKDAY);
      return day == null ? null : Integer.valueOf(day);
    }

    public @Nullable LocalDate start() {
      return row.span() == null ? null : row.span().start();
    }

    public @Nullable LocalDate end() {
      return row.span() == null ? null : row.span().end();
    }

    public @Nullable IsoWeek week() {
      return row.span() == null || !question().by().contains(Dimension.WEEK)
          ? null
          : IsoWeek.of(row.span().start());
    }

    /** The figures, in the order of the measures. */
    public List<MeasureFigure> figures() {
      return IntStream.range(0, row.figures().size())
          .mapToObj(i -> new MeasureFigure(question().measures().get(i), row.figures().get(i)))
          .toList();
    }

    Figure figure(MeasureId measure) {
      int i = question().measures().indexOf(measure);
      if (i < 0) {
        throw ProblemException.badInput(
            "figure names %s, which measures does not; add it there".formatted(measure));
      }
      return row.figures().get(i);
    }
  }
}
