package id.pantau.measure.aggregate;

import id.pantau.measure.aggregate.Aggregates.Cut;
import id.pantau.measure.aggregate.Aggregates.Page;
import id.pantau.measure.roster.Roster;
import id.pantau.reference.ReferenceData;
import id.pantau.region.RegionCode;
import id.pantau.target.Target;
import id.pantau.warehouse.Sql;
import id.pantau.warehouse.Warehouse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Pages of questions without categories about what holds now. Which rows there are, who reported
 * and which target is in force is known; the engine is asked for the sums and levels alone, which
 * spares most of what it takes to plan a statement.
 */
final class FramedPages {

  /** Rows that are made, and sorted, although they may be on other pages. */
  private static final int SPARE_ROWS = 1_000;

  private final Warehouse warehouse;
  private final ReferenceData reference;
  private final Sources sources;
  private final int officeCounts;

  /**
   * @param officeCounts cumulative counts of offices that are read one by one at most
   */
  FramedPages(Warehouse warehouse, ReferenceData reference, Sources sources, int officeCounts) {
    this.warehouse = warehouse;
    this.reference = reference;
    this.sources = sources;
    this.officeCounts = officeCounts;
  }

  /** Whether most of the rows there are come on the page, and nothing else is to be asked. */
  static boolean fit(Shape shape, Attendance attendance, Cut cut) {
    AggregateQuestion question = shape.question();
    long rows = (long) attendance.groups().size() * attendance.spans().size();
    return rows <= Math.max(SPARE_ROWS, 2L * shape.roots().size() * cut.first())
        && question.categories().isEmpty()
        && question.sums().keySet().stream().noneMatch(Fact::ofStretches);
  }

  /**
   * The pages of the regions asked about, but for those that the cut begins behind.
   *
   * @param with clauses that go before the statement's own
   */
  Map<RegionCode, Page> read(
      Shape shape, Attendance attendance, Roster roster, Cut cut, Stream<String> with) {
    var offices = new OfficeLevels(shape, attendance, roster, reference.targets(), officeCounts);
    var levels = new LevelSql(shape, one(shape, attendance, offices));
    var sql = new PartSql(shape, sources, attendance::beforehand, levels, offices);
    var framed = new Framed(shape, attendance, sql, offices);
    if (sql.size() > 0) {
      warehouse.query(Sql.of(sql.statement(with)), framed::put);
    }
    Map<String, List<Cell>> byRoot =
        ordered(shape.question(), framed.cells())
            .collect(Collectors.groupingBy(cell -> root(shape, cell.group()), Collectors.toList()));
    return byRoot.entrySet().stream()
        .filter(each -> each.getValue().size() > cut.offset())
        .collect(
            Collectors.toMap(
                each -> new RegionCode(each.getKey()), each -> page(each.getValue(), cut)));
  }

  /** Cells come by key. */
  private static Stream<Cell> ordered(AggregateQuestion question, List<Cell> cells) {
    return question.orderBy().isEmpty()
        ? cells.stream()
        : cells.stream().sorted(RowOrder.of(question));
  }

  private static String root(Shape shape, String group) {
    return shape.rootDigits() == 0
        ? RegionCode.NATION.digits()
        : group.substring(0, shape.rootDigits());
  }

  private static Page page(List<Cell> cells, Cut cut) {
    return new Page(
        cells.stream().skip(cut.offset()).limit(cut.first()).map(Cell::row).toList(), cells.size());
  }

  /** The target that is in force everywhere and always; none where they differ. */
  private Optional<LevelSql.OneTarget> one(
      Shape shape, Attendance attendance, OfficeLevels offices) {
    if (!LevelSql.asksTargets(
        shape.question().measures().stream()
            .filter(measure -> offices.reading(measure) == null)
            .map(Formula::of)
            .toList())) {
      return Optional.empty();
    }
    Set<Optional<Target>> all =
        attendance.groups().stream()
            .flatMap(group -> days(shape, attendance).map(day -> inForce(shape, group, day)))
            .collect(Collectors.toSet());
    return all.size() == 1
        ? Optional.of(new LevelSql.OneTarget(all.iterator().next()))
        : Optional.empty();
  }

  private static Stream<LocalDate> days(Shape shape, Attendance attendance) {
    return attendance.spans().stream().map(shape::levelDay);
  }

  private Optional<Target> inForce(Shape shape, String group, LocalDate day) {
    return reference.targets().primary(new RegionCode(group), day, shape.knownBy());
  }
}
