package id.pantau.measure.aggregate;

import id.pantau.measure.Figure;
import id.pantau.measure.MeasureId;
import id.pantau.measure.aggregate.Aggregates.Cut;
import id.pantau.measure.aggregate.Aggregates.Page;
import id.pantau.warehouse.Meter;
import id.pantau.warehouse.Row;
import id.pantau.warehouse.Sql;
import id.pantau.warehouse.Warehouse;
import java.time.LocalDate;
import java.util.List;
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

  /** The page of the only region asked about. */
  Page read(Shape shape, Attendance attendance, Cut cut) {
    var sql = new StackedSql(shape, sources, attendance);
    Meter.note(sql.relations());
    var total = new AtomicLong(cut.offset());
    List<AggregateRow> rows =
        warehouse.query(
            Sql.of(sql.page(cut)),
            row -> {
              total.set(cut.counted() ? row.whole("total") : total.get() + 1);
              return row(shape, attendance, row);
            });
    return new Page(
        rows.subList(0, Math.min(rows.size(), cut.first())), total.get(), sql.relations());
  }

  private static AggregateRow row(Shape shape, Attendance attendance, Row row) {
    AggregateQuestion question = shape.question();
    @Nullable String only = shape.onlyGroup();
    String group = only == null ? row.text("g") : only;
    LocalDate stretch = question.interval() == null ? LocalDate.EPOCH : row.date("b");
    return new AggregateRow(
        shape.keys(group, stretch, category -> row.optionalText(category.key())),
        shape.span(stretch),
        IntStream.range(0, question.measures().size())
            .mapToObj(i -> figure(question.measures().get(i), i, attendance, group, stretch, row))
            .toList());
  }

  /** A ratio is told by those who tell what is below. */
  private static Figure figure(
      MeasureId measure, int i, Attendance attendance, String group, LocalDate stretch, Row row) {
    Formula formula = Formula.of(measure);
    boolean ratio = formula instanceof Formula.Quotient;
    return Aggregates.figure(
        row.optionalNumber("v" + i),
        attendance.told(formula.sums().getLast().fact(), group, stretch),
        attendance.units(group),
        OriginSql.read(row, "o" + i),
        ratio ? row.optionalNumber("a" + i) : null,
        ratio ? row.optionalNumber("d" + i) : null);
  }
}
