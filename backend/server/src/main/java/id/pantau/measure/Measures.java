package id.pantau.measure;

import id.pantau.access.Scope;
import id.pantau.dataset.Basis;
import id.pantau.dataset.Origin;
import id.pantau.lake.Lake;
import id.pantau.region.RegionCode;
import id.pantau.warehouse.Row;
import id.pantau.warehouse.Sql;
import id.pantau.warehouse.Warehouse;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Answers questions about measures: one SQL statement for any number of questions of one kind.
 * Every figure the product shows comes from here.
 */
public final class Measures {

  private final Warehouse warehouse;
  private final Lake lake;

  public Measures(Warehouse warehouse, Lake lake) {
    this.warehouse = warehouse;
    this.lake = lake;
  }

  /** Activated and base of each region and day asked for. */
  public Map<RatioQuestion, RatioAnswer> ratios(
      Scope scope, Known known, Collection<RatioQuestion> questions) {
    List<RatioQuestion> distinct = distinct(questions);
    Map<RatioQuestion, List<RatioPart>> parts =
        parts(distinct, Ratios.sql(with(known, Ratios.asked(distinct)), scope), RatioPart::of);
    return answers(parts, RatioPart::together);
  }

  /** The activated or recorded to date at the end of each span. */
  public Map<SpanQuestion, LevelAnswer> levels(
      Scope scope, Known known, MeasureId measure, Collection<SpanQuestion> questions) {
    List<SpanQuestion> distinct = distinct(questions);
    return ask(distinct, Levels.sql(with(known, spans(distinct)), scope, measure), Measures::level);
  }

  /** The people of a basis at the end of each span. */
  public Map<SpanQuestion, LevelAnswer> bases(
      Scope scope, Known known, Basis basis, Collection<SpanQuestion> questions) {
    List<SpanQuestion> distinct = distinct(questions);
    return ask(
        distinct,
        Levels.sql(with(known, spans(distinct)), scope, basis),
        row -> new LevelAnswer(Flows.figure(row), null));
  }

  /**
   * The activated count of the same units at every point, by its last day; empty where no unit has
   * base, count and start.
   */
  public Map<Track, Map<LocalDate, LevelAnswer>> tracks(
      Scope scope, Known known, Collection<Track> questions) {
    List<Track> distinct = distinct(questions);
    record Point(LocalDate lastDay, LevelAnswer level) {}
    Map<Track, List<Point>> points =
        parts(
            distinct,
            Tracks.sql(with(known, Tracks.asked(distinct)), Tracks.points(distinct), scope),
            row -> new Point(row.date("last_day"), level(row)));
    return answers(
        points, found -> found.stream().collect(Collectors.toMap(Point::lastDay, Point::level)));
  }

  private static LevelAnswer level(Row row) {
    return new LevelAnswer(Flows.figure(row), row.optionalNumber("correction"));
  }

  private static Asked spans(List<SpanQuestion> questions) {
    var asked = new Asked("region", "first_day", "last_day");
    questions.forEach(q -> asked.add(q.region(), q.span().start(), q.span().end()));
    return asked;
  }

  /**
   * The activations of each ISO week, by its Monday, that some office of the region reported, for
   * the questions with any; spans start on a Monday and end on a Sunday.
   */
  public Map<SpanQuestion, SortedMap<LocalDate, Figure>> weeks(
      Scope scope, Known known, Collection<SpanQuestion> questions) {
    List<SpanQuestion> distinct = distinct(questions);
    record Week(LocalDate monday, Figure figure) {}
    Map<SpanQuestion, List<Week>> weeks =
        parts(
            distinct,
            Flows.weekly(with(known, spans(distinct)), scope),
            row -> new Week(row.date("week"), Flows.figure(row)));
    return answers(
        weeks,
        found ->
            found.stream()
                .collect(
                    Collectors.toMap(
                        Week::monday, Week::figure, (one, other) -> one, TreeMap::new)));
  }

  /** From when to when each of the regions has data; those without any are left out. */
  public Map<RegionCode, DataSpan> dataSpans(
      Scope scope, Known known, Collection<RegionCode> regions) {
    List<RegionCode> visible = regions.stream().filter(scope::admits).distinct().toList();
    if (visible.isEmpty()) {
      return Map.of();
    }
    var asked = new Asked("region");
    visible.forEach(asked::add);
    return warehouse
        .query(
            Sql.of(
                with(known, asked)
                    + " SELECT region, first_day, last_day FROM data_span JOIN asked USING (region)"),
            row ->
                new DataSpan(
                    new RegionCode(row.text("region")),
                    row.date("first_day"),
                    row.date("last_day")))
        .stream()
        .collect(Collectors.toMap(DataSpan::region, Function.identity()));
  }

  /** The counts published for these very regions, oldest first. */
  public Map<RegionCode, List<PublishedStanding>> publishedStandings(
      Scope scope, Known known, Collection<RegionCode> regions) {
    List<RegionCode> visible = regions.stream().filter(scope::admits).distinct().toList();
    if (visible.isEmpty()) {
      return Map.of();
    }
    var asked = new Asked("region");
    visible.forEach(asked::add);
    return warehouse
        .query(
            Sql.of(
                with(known, asked)
                    + " SELECT s.* FROM published_standing s JOIN asked a ON a.region = s.unit"
                    + " ORDER BY unit, as_of"),
            Measures::published)
        .stream()
        .collect(Collectors.groupingBy(PublishedStanding::region));
  }

  private static PublishedStanding published(Row row) {
    return new PublishedStanding(
        new RegionCode(row.text("unit")),
        row.date("as_of"),
        row.text("precision_of"),
        row.number("value"),
        Origin.valueOf(row.text("origin")),
        row.optionalText("source_outlet"),
        row.optionalText("source_title"),
        row.optionalText("source_url"),
        row.date("published_on"));
  }

  private String with(Known known, Asked asked) {
    return Stream.concat(Relations.clauses(known, lake, asked), Stream.of(asked.clause()))
        .collect(Collectors.joining(", ", "WITH ", ""));
  }

  private static <Q> List<Q> distinct(Collection<Q> questions) {
    return questions.stream().distinct().toList();
  }

  /** One row for each question, or none. */
  private <Q, A> Map<Q, A> ask(List<Q> questions, String sql, Function<Row, A> reader) {
    return answers(parts(questions, sql, reader), List::getFirst);
  }

  /** Any number of rows for each question. */
  private <Q, P> Map<Q, List<P>> parts(List<Q> questions, String sql, Function<Row, P> reader) {
    if (questions.isEmpty()) {
      return Map.of();
    }
    record Part<P>(int n, P part) {}
    return warehouse
        .query(Sql.of(sql), row -> new Part<>((int) row.whole("n"), reader.apply(row)))
        .stream()
        .collect(
            Collectors.groupingBy(
                part -> questions.get(part.n()),
                Collectors.mapping(Part::part, Collectors.toList())));
  }

  private static <Q, P, A> Map<Q, A> answers(
      Map<Q, List<P>> parts, Function<List<P>, ? extends A> reader) {
    return parts.entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, entry -> reader.apply(entry.getValue())));
  }
}
