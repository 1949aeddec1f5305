package id.pantau.measure;

import id.pantau.access.Scope;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a question that names no day is about. */
public final class NewestDay {

  private final Measures measures;
  private final InstantSource clock;

  public NewestDay(Measures measures, InstantSource clock) {
    this.measures = measures;
    this.clock = clock;
  }

  /** The day, or the newest one with data of any office; without any, today. */
  public LocalDate or(@Nullable LocalDate day, Scope scope, Known known) {
    if (day != null) {
      return day;
    }
    return data(scope, known).map(DataSpan::last).orElseGet(() -> Known.dayOf(clock.instant()));
  }

  /** From when to when any office has data: a region says the same alone and among others. */
  public Optional<DataSpan> data(Scope scope, Known known) {
    return Optional.ofNullable(
        measures.dataSpans(scope, known, List.of(scope.root())).get(scope.root()));
  }
}
