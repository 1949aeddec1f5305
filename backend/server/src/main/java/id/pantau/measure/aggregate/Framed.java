package id.pantau.measure.aggregate;

import id.pantau.dataset.Origin;
import id.pantau.measure.Figure;
import id.pantau.measure.MeasureId;
import id.pantau.measure.aggregate.Formula.Sum;
import id.pantau.series.Span;
import id.pantau.warehouse.Row;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a question without categories: every region and stretch is there, in this order, and
 * the parts that were read are put in their places.
 */
final class Framed {

  private static final Part NOTHING = new Part(null, null, null, null, 0);

  private final Shape shape;
  private final Attendance attendance;
  private final PartSql sql;
  private final OfficeLevels offices;
  private final List<String> groups;
  private final List<Span> spans;
  private final List<LocalDate> starts;
  private final Map<Long, Integer> group = new HashMap<>();
  private final Map<LocalDate, Integer> stretch = new HashMap<>();
  private final @Nullable Part[][] parts;
  private final List<Reading> readings;

  /** What was read of one part in one place. */
  private record Part(
      @Nullable Double value,
      @Nullable Double above,
      @Nullable Double below,
      @Nullable Origin origin,
      int units) {}

  Framed(Shape shape, Attendance attendance, PartSql sql, OfficeLevels offices) {
    this.shape = shape;
    this.attendance = attendance;
    this.sql = sql;
    this.offices = offices;
    this.groups = attendance.groups();
    this.spans = attendance.spans();
    groups.forEach(each -> group.put(Long.valueOf(each), group.size()));
    this.starts = spans.stream().map(shape::key).toList();
    starts.forEach(each -> stretch.put(each, stretch.size()));
    this.parts = new Part[groups.size() * spans.size()][sql.size()];
    this.readings = shape.question().measures().stream().map(this::reading).toList();
  }

  /** Puts a row that was read in its place; what is of no region that there is has none. */
  Row put(Row row) {
    Integer g = group.get(row.whole("g"));
    Integer b = stretch.get(row.date("b"));
    int part = (int) row.whole("part");
    MeasureId flow = sql.flow(part);
    if (flow != null && b != null) {
      offices.put(flow, row.whole("g"), b, row.number("v"), OriginSql.read(row, "o"));
    } else if (g != null && b != null) {
      parts[g * spans.size() + b][part] = part(row);
    }
    return row;
  }

  private Part part(Row row) {
    Long units = sql.hasLevels() ? row.optionalWhole("n") : null;
    return new Part(
        row.optionalNumber("v"),
        sql.hasLevels() ? row.optionalNumber("a") : null,
        sql.hasLevels() ? row.optionalNumber("d") : null,
        OriginSql.read(row, "o"),
        units == null ? 0 : Math.toIntExact(units));
  }

  /** All rows, by region and then by stretch. */
  List<Cell> cells() {
    var cells = new ArrayList<Cell>();
    for (int region = 0; region < groups.size(); region++) {
      var keys = shape.keys(groups.get(region), category -> null);
      for (int i = 0; i < spans.size(); i++) {
        cells.add(cell(keys, region, i));
      }
    }
    return cells;
  }

  private Cell cell(Map<Dimension, @Nullable String> keys, int region, int span) {
    var figures = new ArrayList<Figure>(readings.size());
    for (Reading reading : readings) {
      figures.add(reading.at(region, span));
    }
    return new Cell(
        groups.get(region),
        starts.get(span),
        new AggregateRow(
            keys, shape.question().interval() == null ? null : spans.get(span), figures));
  }

  /** A measure's figure of a region in a stretch, by their places in {@link Attendance}. */
  interface Reading {
    Figure at(int region, int span);
  }

  private Reading reading(MeasureId measure) {
    Reading together = offices.reading(measure);
    if (together != null) {
      return together;
    }
    return switch (Formula.of(measure)) {
      case Sum sum -> {
        int number = sql.part(sum);
        yield (region, span) -> {
          Part part = part(number, region, span);
          return of(part, told(sum, region, span), region, value(part), null, null);
        };
      }
      case Formula.Quotient(Sum above, Sum below) -> {
        int over = sql.part(above);
        int under = sql.part(below);
        yield (region, span) -> {
          Part part = part(under, region, span);
          int told = told(below, region, span);
          return told == 0
              ? ratio(part, told, region, null, null)
              : ratio(part, told, region, value(part(over, region, span)), value(part));
        };
      }
      case Formula.Share share -> {
        int number = sql.part(measure);
        yield (region, span) -> {
          Part part = part(number, region, span);
          return ratio(part, part.units(), region, part.above(), part.below());
        };
      }
      case Formula.Level level -> level(measure);
      case Formula.Stock stock -> level(measure);
      case Formula.Base base -> level(measure);
    };
  }

  private Reading level(MeasureId measure) {
    int number = sql.part(measure);
    return (region, span) -> {
      Part part = part(number, region, span);
      return of(part, part.units(), region, part.value(), null, null);
    };
  }

  private Figure ratio(
      Part part, int told, int region, @Nullable Double above, @Nullable Double below) {
    Double value = above == null || below == null || below == 0 ? null : above / below;
    return of(part, told, region, value, above, below);
  }

  private Figure of(
      Part part,
      int told,
      int region,
      @Nullable Double value,
      @Nullable Double above,
      @Nullable Double below) {
    return Aggregates.figure(
        value, told, attendance.units(groups.get(region)), part.origin(), above, below);
  }

  /** Nobody where none is said. */
  private static double value(Part part) {
    return part.value() == null ? 0 : part.value();
  }

  private int told(Sum sum, int region, int span) {
    return attendance.told(sum.fact(), groups.get(region), span);
  }

  private Part part(int number, int region, int span) {
    Part part = parts[region * spans.size() + span][number];
    return part == null ? NOTHING : part;
  }
}
