package id.pantau.school;

import id.pantau.access.Scope;
import id.pantau.measure.DataSpan;
import id.pantau.measure.Known;
import id.pantau.measure.Measures;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a question that names no day is about. */
final class NewestDay {

  private static final ZoneId MINISTRY = ZoneId.of("Asia/Jakarta");

  private final Measures measures;
  private final Clock clock;

  NewestDay(Measures measures, Clock clock) {
    this.measures = measures;
    this.clock = clock;
  }

  /** The day, or the newest one with data of any office; without any, today. */
  LocalDate or(@Nullable LocalDate day, Scope scope, Known known) {
    if (day != null) {
      return day;
    }
    return data(scope, known)
        .map(DataSpan::last)
        .orElseGet(() -> LocalDate.ofInstant(clock.instant(), MINISTRY));
  }

  /** From when to when any office has data. */
  Optional<DataSpan> data(Scope scope, Known known) {
    return Optional.ofNullable(
        measures.dataSpans(scope, known, List.of(scope.root())).get(scope.root()));
  }
}
