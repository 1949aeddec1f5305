package id.pantau.measure.aggregate;

import id.pantau.access.Scope;
import id.pantau.dataset.Basis;
import id.pantau.dataset.Origin;
import id.pantau.lake.Lake;
import id.pantau.lake.PerVersion;
import id.pantau.measure.Additivity;
import id.pantau.measure.Catalogue;
import id.pantau.measure.DataSpan;
import id.pantau.measure.Figure;
import id.pantau.measure.Known;
import id.pantau.measure.Measure;
import id.pantau.measure.MeasureId;
import id.pantau.measure.NewestDay;
import id.pantau.measure.Relations;
import id.pantau.measure.Status;
import id.pantau.measure.roster.Roster;
import id.pantau.reference.ReferenceData;
import id.pantau.region.RegionCode;
import id.pantau.series.Interval;
import id.pantau.series.Span;
import id.pantau.warehouse.Row;
import id.pantau.warehouse.Sql;
import id.pantau.warehouse.Warehouse;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Answers questions of any measures by any dimensions, with one statement at most. */
public final class Aggregates {

  private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
  private static final LocalDate LAST = LocalDate.of(9999, 12, 30);

  private final Warehouse warehouse;
  private final Lake lake;
  private final ReferenceData reference;
  private final NewestDay newest;
  private final Clock clock;
  private final Sources sources;
  private final AnsweredPages answered;
  private final PerVersion<Roster> roster;
  private final FramedPages framed;
  private final StackedPages stacked;

  /** Without a cache. */
  public Aggregates(
      Warehouse warehouse, Lake lake, ReferenceData reference, NewestDay newest, Clock clock) {
    this(warehouse, lake, reference, newest, clock, 0);
  }

  /**
   * @param cachedFigures of answers that are kept
   */
  public Aggregates(
      Warehouse warehouse,
      Lake lake,
      ReferenceData reference,
      NewestDay newest,
      Clock clock,
      long cachedFigures) {
    this(
        warehouse,
        lake,
        reference,
        newest,
        clock,
        Sources.SMALLEST,
        new AnsweredPages(cachedFigures),
        OfficeLevels.MOST);
  }

  Aggregates(
      Warehouse warehouse,
      Lake lake,
      ReferenceData reference,
      NewestDay newest,
      Clock clock,
      Sources sources,
      AnsweredPages answered,
      int officeCounts) {
    this.answered = answered;
    this.warehouse = warehouse;
    this.lake = lake;
    this.reference = reference;
    this.newest = newest;
    this.clock = clock;
    this.sources = sources;
    this.roster = new PerVersion<>(lake, () -> Roster.read(warehouse));
    this.framed = new FramedPages(warehouse, reference, sources, officeCounts);
    this.stacked = new StackedPages(warehouse, sources);
  }

  /**
   * Which rows of an answer.
   *
   * @param first at most so many
   * @param offset rows before them
   * @param counted whether it matters how many there are in all
   */
  public record Cut(int first, long offset, boolean counted) {

    /** With how many there are in all. */
    public Cut(int first, long offset) {
      this(first, offset, true);
    }
  }

  /**
   * A page of an answer.
   *
   * @param total rows on all pages; where these did not matter, at least those up to the end of
   *     this page, and one more if there are any
   */
  public record Page(List<AggregateRow> rows, long total) {

    /** Without any group: there are none, or the cut begins behind the last. */
    public static Page without(Cut cut) {
      return new Page(List.of(), cut.offset());
    }

    public Page {
      rows = List.copyOf(rows);
    }
  }

  /**
   * The origin of all that a measure is read from, as it holds now; null where there is nothing.
   */
  public @Nullable Origin origin(Measure measure) {
    return roster.now().origin(measure.datasets());
  }

  /** What a measure can be grouped and filtered by. */
  public static List<Dimension> dimensions(MeasureId measure) {
    return List.copyOf(Formula.of(measure).dimensions());
  }

  /**
   * Refuses what makes no sense, before anything is read.
   *
   * @param region that it is asked of
   * @throws id.pantau.problem.ProblemException BAD_INPUT that says what can be asked instead
   */
  public static void check(AggregateQuestion question, RegionCode region) {
    AggregateRules.check(question);
    AggregateRules.checkRegions(question, List.of(region));
    if (question.from() != null && question.to() != null) {
      AggregateRules.checkSpan(question.from(), question.to(), question.interval());
    }
  }

  /**
   * A page of the groups of a region.
   *
   * @throws id.pantau.problem.ProblemException BAD_INPUT when the question makes no sense
   */
  public Page page(Scope scope, AggregateQuestion question, RegionCode region, Cut cut) {
    return pages(scope, question, List.of(region), cut).getOrDefault(region, Page.without(cut));
  }

  /**
   * A page of the groups of each region; one statement for those of one level. Regions without any
   * group are left out.
   *
   * @throws id.pantau.problem.ProblemException BAD_INPUT when the question makes no sense
   */
  public Map<RegionCode, Page> pages(
      Scope scope, AggregateQuestion question, Collection<RegionCode> regions, Cut cut) {
    AggregateRules.check(question);
    List<RegionCode> seen = regions.stream().map(scope::visible).distinct().toList();
    AggregateRules.checkRegions(question, seen);
    Optional<Times> times = times(scope, question);
    var pages = new HashMap<RegionCode, Page>();
    times.ifPresent(
        found ->
            seen.stream()
                .collect(Collectors.groupingBy(RegionCode::level))
                .values()
                .forEach(roots -> pages.putAll(pages(shape(scope, question, roots, found), cut))));
    return pages;
  }

  /**
   * The statement that answers the whole question for a region, as a flat table: the keys with
   * their names, then of each measure its value and what it rests on; empty where there is nothing
   * to tell.
   *
   * @throws id.pantau.problem.ProblemException BAD_INPUT when the question makes no sense
   */
  public Optional<String> table(Scope scope, AggregateQuestion question, RegionCode region) {
    AggregateRules.check(question);
    AggregateRules.checkRegions(question, List.of(scope.visible(region)));
    return times(scope, question)
        .map(times -> shape(scope, question, List.of(region), times))
        .map(
            shape ->
                new TableSql(shape)
                    .statement(new AggregateSql(shape, sources).statement(clauses(shape))));
  }

  /**
   * The day of levels where time does not group: the one asked for, or the newest that any office
   * reported; null where time groups.
   */
  public @Nullable LocalDate asOf(Scope scope, AggregateQuestion question) {
    return question.interval() == null
        ? times(scope, question).map(Times::levelDay).orElse(null)
        : null;
  }

  /**
   * The basis that a row's shares of base and target are of; null where none is asked for.
   *
   * @param group the region that its figures are of
   * @param day the last of the row's stretch
   */
  public @Nullable Basis basis(AggregateQuestion question, RegionCode group, LocalDate day) {
    if (question.measures().stream().map(Formula::of).noneMatch(Formula::asksTargets)) {
      return null;
    }
    Known known = question.known();
    return question.basisUnder(
        reference
            .targets(known.version(lake.current().version()))
            .primary(group, day, known.publishedBy(clock))
            .orElse(null));
  }

  /** The question with the days that it means, whatever comes to be reported later. */
  public AggregateQuestion closed(Scope scope, AggregateQuestion question) {
    return times(scope, question)
        .map(
            times ->
                question.interval() == null
                    ? question.during(question.from(), times.levelDay())
                    : question.during(times.days().start(), times.days().end()))
        .orElse(question);
  }

  private Map<RegionCode, Page> pages(Shape shape, Cut cut) {
    // Before reading: what is loaded meanwhile has a later version, under which it is asked then.
    long version = shape.question().known().version(lake.current().version());
    var key = new AnsweredPages.Key(version, shape, cut);
    Map<RegionCode, Page> before = answered.find(key);
    if (before != null) {
      return before;
    }
    Map<RegionCode, Page> pages = read(shape, cut);
    answered.keep(key, pages);
    return pages;
  }

  /** What is known of what holds now need not be asked: to plan a statement takes most of it. */
  private Map<RegionCode, Page> read(Shape shape, Cut cut) {
    if (sources == Sources.ROWS || shape.question().known() != Known.Now.NOW) {
      return asked(shape, cut);
    }
    Roster known = roster.now();
    var attendance = new Attendance(shape, known);
    if (FramedPages.fit(shape, attendance, cut)) {
      Shape simple = shape.roots().size() > 1 && attendance.isOfEvery() ? shape.ofEvery() : shape;
      return framed.read(simple, attendance, known, cut, clauses(simple));
    }
    if (shape.roots().size() > 1 || !attendance.knownByCategory()) {
      return asked(shape, cut);
    }
    return EverPages.fit(shape)
        ? EverPages.read(shape, attendance, known.schools(), cut)
        : stacked.read(shape, attendance, cut);
  }

  private Map<RegionCode, Page> asked(Shape shape, Cut cut) {
    var sql = new AggregateSql(shape, sources);
    String answer = sql.statement(clauses(shape));
    boolean single = shape.roots().size() == 1;
    record Read(RegionCode root, AggregateRow row, long total) {}
    return warehouse
        .query(
            Sql.of(single ? one(shape, answer, cut) : each(shape, answer, cut)),
            row ->
                new Read(
                    single ? shape.roots().getFirst() : new RegionCode(row.text("root")),
                    row(shape, row),
                    row.whole("total")))
        .stream()
        .collect(
            Collectors.groupingBy(
                Read::root,
                Collectors.collectingAndThen(
                    Collectors.toList(),
                    read ->
                        new Page(read.stream().map(Read::row).toList(), read.getFirst().total()))));
  }

  private Stream<String> clauses(Shape shape) {
    return Relations.clauses(shape.question().known(), lake, districts(shape));
  }

  private static String one(Shape shape, String answer, Cut cut) {
    return "SELECT *, count(*) OVER () AS total FROM (%s) answer ORDER BY %s LIMIT %d OFFSET %d"
        .formatted(answer, AggregateRules.order(shape.question()), cut.first(), cut.offset());
  }

  private static String each(Shape shape, String answer, Cut cut) {
    return """
        SELECT * FROM (SELECT *, %1$s AS root, count(*) OVER (PARTITION BY %1$s) AS total,
          row_number() OVER (PARTITION BY %1$s ORDER BY %2$s) AS place FROM (%3$s) answer) ranked
        WHERE place > %4$d AND place <= %5$d ORDER BY root, place
        """
        .formatted(
            shape.root("g"),
            AggregateRules.order(shape.question()),
            answer,
            cut.offset(),
            cut.offset() + cut.first());
  }

  /** The units of districts, whose levels are not kept; null where no level is asked for. */
  private static @Nullable String districts(Shape shape) {
    boolean levels =
        shape.question().measures().stream().anyMatch(each -> Formula.of(each).sums().isEmpty());
    return levels && shape.unitDigits() > 4
        ? "length(unit) = 6 AND " + shape.within("unit", 6)
        : null;
  }

  /** The days of a question, and the one of its levels. */
  private record Times(Span days, LocalDate levelDay) {}

  private Shape shape(
      Scope scope, AggregateQuestion question, List<RegionCode> roots, Times times) {
    return new Shape(
        question,
        roots,
        false,
        Shape.digits(scope.root()),
        times.days(),
        times.levelDay(),
        question.known().moment(clock).truncatedTo(ChronoUnit.HOURS));
  }

  /** Empty where time groups and there is none, for nobody has data. */
  private Optional<Times> times(Scope scope, AggregateQuestion question) {
    LocalDate from = question.from();
    LocalDate to = question.to();
    DataSpan data =
        from == null || to == null ? newest.data(scope, question.known()).orElse(null) : null;
    Interval interval = question.interval();
    if (interval == null) {
      var days = span(from == null ? FIRST : from, to == null ? LAST : to, null);
      return Optional.of(
          new Times(
              days, to != null ? to : data == null ? Known.dayOf(clock.instant()) : data.last()));
    }
    LocalDate first = from != null || data == null ? from : data.first();
    LocalDate last = to != null || data == null ? to : data.last();
    return first == null || last == null || isBeyond(to, first, last)
        ? Optional.empty()
        : Optional.of(new Times(span(first, last, interval), last));
  }

  /** Nothing was reported yet of days that are asked for without an end. */
  private static boolean isBeyond(@Nullable LocalDate to, LocalDate first, LocalDate last) {
    return to == null && first.isAfter(last);
  }

  private static Span span(LocalDate from, LocalDate to, @Nullable Interval interval) {
    AggregateRules.checkSpan(from, to, interval);
    return new Span(from, to);
  }

  private static AggregateRow row(Shape shape, Row row) {
    AggregateQuestion question = shape.question();
    LocalDate stretch = row.date("b");
    return new AggregateRow(
        shape.keys(row.text("g"), category -> row.optionalText(category.key())),
        shape.span(stretch),
        IntStream.range(0, question.measures().size())
            .mapToObj(i -> figure(question.measures().get(i), i, row))
            .toList());
  }

  private static Figure figure(MeasureId measure, int i, Row row) {
    boolean ratio = Catalogue.measure(measure).additivity() == Additivity.RATIO;
    return figure(
        row.optionalNumber("v" + i),
        (int) orZero(row.optionalWhole("n" + i)),
        (int) orZero(row.optionalWhole("e" + i)),
        Origin.between(row.optionalText("l" + i), row.optionalText("h" + i)),
        ratio ? row.optionalNumber("a" + i) : null,
        ratio ? row.optionalNumber("d" + i) : null);
  }

  /** A figure, missing where none tells it. */
  static Figure figure(
      @Nullable Double value,
      int reported,
      int expected,
      @Nullable Origin origin,
      @Nullable Double above,
      @Nullable Double below) {
    boolean observed = value != null && reported > 0;
    return new Figure(
        observed ? value : null,
        observed ? Status.OBSERVED : Status.MISSING,
        observed ? origin : null,
        reported,
        expected,
        above,
        below);
  }

  private static long orZero(@Nullable Long number) {
    return number == null ? 0 : number;
  }
}
