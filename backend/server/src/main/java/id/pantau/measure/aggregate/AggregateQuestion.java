package id.pantau.measure.aggregate;

import id.pantau.dataset.Basis;
import id.pantau.measure.Known;
import id.pantau.measure.MeasureId;
import id.pantau.measure.aggregate.Formula.Sum;
import id.pantau.series.Interval;
import id.pantau.target.Target;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Figures of some measures, grouped.
 *
 * @param measures in the order of the answer's figures
 * @param by in the order of the answer's keys; empty for one row
 * @param from first day; null for the first one there is
 * @param to last day, included, and the day of levels; null for the newest one with data
 * @param basis what shares are of; null for the target's own
 * @param orderBy the most important first; keys decide what is left equal
 */
public record AggregateQuestion(
    List<MeasureId> measures,
    List<Dimension> by,
    AggregateFilter where,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    @Nullable Basis basis,
    Known known,
    List<AggregateOrder> orderBy) {

  public AggregateQuestion {
    measures = List.copyOf(measures);
    by = List.copyOf(by);
    orderBy = List.copyOf(orderBy);
  }

  /** The same of other days. */
  AggregateQuestion during(@Nullable LocalDate first, @Nullable LocalDate last) {
    return new AggregateQuestion(measures, by, where, first, last, basis, known, orderBy);
  }

  /** The same by another knowledge. */
  public AggregateQuestion knownAs(Known other) {
    return new AggregateQuestion(measures, by, where, from, to, basis, other, orderBy);
  }

  /**
   * What shares of base and target are of: the basis asked for, else the target's; those recorded
   * where none is in force.
   */
  Basis basisUnder(@Nullable Target target) {
    if (basis != null) {
      return basis;
    }
    return target == null ? Basis.RECORDED : target.basis();
  }

  /** The length of the stretches that time is grouped by; null when it is not. */
  @Nullable Interval interval() {
    for (Dimension dimension : by) {
      if (dimension.interval() != null) {
        return dimension.interval();
      }
    }
    return null;
  }

  /** What is told apart beside regions and stretches of time. */
  List<Dimension> categories() {
    return by.stream().filter(each -> each.kind() == Dimension.Kind.CATEGORY).toList();
  }

  /** The sums that its figures are made of, each once, by what is added up. */
  Map<Fact, List<Sum>> sums() {
    return measures.stream()
        .flatMap(measure -> Formula.of(measure).sums().stream())
        .distinct()
        .collect(Collectors.groupingBy(Sum::fact, LinkedHashMap::new, Collectors.toList()));
  }

  /** Whether it is of whatever happened, whenever that was. */
  boolean ofAllDays() {
    return from == null && to == null && interval() == null && tellsNoWeekdays();
  }

  /** Whether the days of the week do not matter. */
  boolean tellsNoWeekdays() {
    return !by.contains(Dimension.WEEKDAY) && !where.dimensions().contains(Dimension.WEEKDAY);
  }
}
