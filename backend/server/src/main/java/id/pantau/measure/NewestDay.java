package id.pantau.measure;

import id.pantau.access.Scope;
import id.pantau.lake.Lake;
import id.pantau.lake.PerVersion;
import id.pantau.region.RegionCode;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;

/** What a question that names no day is about. Looked up once per data version. */
public final class NewestDay {

  private final Measures measures;
  private final InstantSource clock;
  private final PerVersion<ConcurrentMap<RegionCode, Optional<DataSpan>>> found;

  public NewestDay(Measures measures, Lake lake, InstantSource clock) {
    this.measures = measures;
    this.found = new PerVersion<>(lake, ConcurrentHashMap::new);
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
    if (known != Known.Now.NOW) {
      return look(scope, known);
    }
    return found.now().computeIfAbsent(scope.root(), root -> look(scope, known));
  }

  private Optional<DataSpan> look(Scope scope, Known known) {
    return Optional.ofNullable(
        measures.dataSpans(scope, known, List.of(scope.root())).get(scope.root()));
  }
}
