package id.pantau.measure.aggregate;

import id.pantau.dataset.Origin;
import id.pantau.measure.Figure;
import id.pantau.measure.aggregate.Aggregates.Cut;
import id.pantau.measure.aggregate.Aggregates.Page;
import id.pantau.region.RegionCode;
import id.pantau.warehouse.Row;
import id.pantau.warehouse.Sql;
import id.pantau.warehouse.Warehouse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Pages of sums by category about what holds now, where it is known who tells: the engine adds up
 * and sorts, and says nothing of how many report.
 */
final class StackedPages {

  private final Warehouse warehouse;
  private final Sources sources;

  StackedPages(Warehouse warehouse, Sources sources) {
    this.warehouse = warehouse;
    this.sources = sources;
  }

  /** The page of the only region asked about; none where the cut begins behind it. */
  Map<RegionCode, Page> read(Shape shape, Attendance attendance, Cut cut) {
    var sql = new StackedSql(shape, sources, attendance);
    List<Reading> readings = readings(shape.question(), sql);
    @Nullable String only = shape.onlyGroup();
    var total = new AtomicLong(cut.offset());
    List<AggregateRow> rows =
        warehouse.query(
            Sql.of(sql.page(cut)),
            row -> {
              total.set(cut.counted() ? row.whole("total") : total.get() + 1);
              return row(shape, only, attendance, readings, row);
            });
    List<AggregateRow> shown = rows.subList(0, Math.min(rows.size(), cut.first()));
    return rows.isEmpty()
        ? Map.of()
        : Map.of(shape.roots().getFirst(), new Page(shown, total.get()));
  }

  /**
   * Where the figure of a measure is.
   *
   * @param teller who tells of this tells it
   * @param origin wherever it is said; empty where it is read
   */
  private record Reading(
      String value,
      @Nullable String above,
      @Nullable String below,
      Fact teller,
      Optional<Origin> origin,
      String originColumn) {

    Figure figure(Row row, int told, int units) {
      Double said = row.optionalNumber(value);
      return origin.isPresent()
          ? Aggregates.figure(
              said == null ? 0 : said, told, units, said == null ? null : origin.get(), null, null)
          : Aggregates.figure(
              said,
              told,
              units,
              OriginSql.read(row, originColumn),
              above == null ? null : row.optionalNumber(above),
              below == null ? null : row.optionalNumber(below));
    }
  }

  private static List<Reading> readings(AggregateQuestion question, StackedSql sql) {
    return IntStream.range(0, question.measures().size())
        .mapToObj(i -> reading(i, Formula.of(question.measures().get(i)), sql.plain(i)))
        .toList();
  }

  /** A ratio is told by those who tell what is below. */
  private static Reading reading(int i, Formula formula, Optional<Origin> origin) {
    boolean ratio = formula instanceof Formula.Quotient;
    return new Reading(
        "v" + i,
        ratio ? "a" + i : null,
        ratio ? "d" + i : null,
        formula.sums().getLast().fact(),
        origin,
        "o" + i);
  }

  private static AggregateRow row(
      Shape shape, @Nullable String only, Attendance attendance, List<Reading> readings, Row row) {
    String group = only == null ? row.text("g") : only;
    LocalDate stretch = shape.question().interval() == null ? Shape.WHOLE_KEY : row.date("b");
    int units = attendance.units(group);
    var figures = new ArrayList<Figure>(readings.size());
    for (Reading each : readings) {
      figures.add(each.figure(row, attendance.told(each.teller(), group, stretch), units));
    }
    return new AggregateRow(
        shape.keys(group, category -> row.optionalText(category.key())),
        shape.span(stretch),
        figures);
  }
}
