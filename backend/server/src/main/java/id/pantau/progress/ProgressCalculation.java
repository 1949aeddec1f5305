package id.pantau.progress;

import id.pantau.dataset.Basis;
import id.pantau.measure.Figure;
import id.pantau.measure.RatioAnswer;
import id.pantau.measure.RatioQuestion;
import id.pantau.target.Target;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The formulas of progress (docs: domain, "Formulas"), on numbers that are already there. */
final class ProgressCalculation {

  private final ProgressQuestion question;
  private final LocalDate asOf;
  private final Basis basis;
  private final RatioQuestion counted;
  private final RatioAnswer counts;
  private final List<CountedTarget> targets;

  ProgressCalculation(
      ProgressQuestion question,
      LocalDate asOf,
      Basis basis,
      RatioQuestion counted,
      RatioAnswer counts,
      List<CountedTarget> targets) {
    this.question = question;
    this.asOf = asOf;
    this.basis = basis;
    this.counted = counted;
    this.counts = counts;
    this.targets = targets;
  }

  Progress progress() {
    Figure gap = gap();
    Figure path = path();
    return new Progress(
        question,
        asOf,
        basis,
        counted,
        counts.base(),
        counts.release(),
        counts.activated(),
        counts.lastData(),
        targets,
        counts.activated().over(counts.base()),
        shareOfTarget(),
        gap,
        daysLeft(),
        requiredPerWeek(gap),
        noNeed(gap),
        counts.start(),
        path,
        pathTarget(),
        behind(path),
        counts.reporting());
  }

  private @Nullable Long targetCount() {
    return targets.isEmpty() ? null : targets.getFirst().count();
  }

  private Figure shareOfTarget() {
    Long count = targetCount();
    return count == null
        ? counts.activated().withoutValue()
        : counts.activated().over(counts.base().with(count));
  }

  private Figure gap() {
    Long count = targetCount();
    Double activated = counts.activated().value();
    return count == null || activated == null
        ? counts.activated().withoutValue()
        : counts.activated().with(Math.max(0, count - activated), counts.base());
  }

  private @Nullable Integer daysLeft() {
    return targets.isEmpty()
        ? null
        : Math.toIntExact(ChronoUnit.DAYS.between(asOf, primary().deadline()));
  }

  private Target primary() {
    return targets.getFirst().target();
  }

  private @Nullable Double requiredPerWeek(Figure gap) {
    Integer days = daysLeft();
    Double people = gap.value();
    return noNeed(gap) != null || days == null || people == null ? null : people * 7 / days;
  }

  private @Nullable NoNeed noNeed(Figure gap) {
    Integer days = daysLeft();
    Double people = gap.value();
    if (days == null) {
      return NoNeed.NO_TARGET;
    }
    if (people == null) {
      return NoNeed.MISSING;
    }
    if (people == 0) {
      return NoNeed.REACHED;
    }
    return days <= 0 ? NoNeed.NO_DAYS_LEFT : null;
  }

  /** From the count at the period's start in a straight line to the target at the deadline. */
  private Figure path() {
    Double start = counts.start().value();
    Double end = pathTarget().value();
    if (start == null || end == null) {
      return counts.start().withoutValue();
    }
    double gone = ChronoUnit.DAYS.between(primary().periodStart(), asOf);
    double whole = ChronoUnit.DAYS.between(primary().periodStart(), primary().deadline());
    double part = whole == 0 ? 1 : gone / whole;
    return counts.start().with(start + (end - start) * part, pathTarget());
  }

  private Figure pathTarget() {
    Double base = counts.startedBase().value();
    return targets.isEmpty() || base == null
        ? counts.start().withoutValue()
        : counts.startedBase().with((double) primary().count(base));
  }

  private Figure behind(Figure path) {
    Double there = path.value();
    Double activated = counts.started().value();
    return there == null || activated == null
        ? path.withoutValue()
        : path.with(there - activated, counts.started());
  }
}
