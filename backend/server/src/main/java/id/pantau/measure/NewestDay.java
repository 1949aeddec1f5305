package id.pantau.measure;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import id.pantau.access.Scope;
import id.pantau.lake.Lake;
import id.pantau.lake.PerVersion;
import id.pantau.region.RegionCode;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a question that names no day is about. Looked up once per data version. */
public final class NewestDay {

  /** Who asks, by what knowledge: each moment of the past is one. */
  private static final int KEPT = 1_000;

  private final Measures measures;
  private final InstantSource clock;
  private final PerVersion<Cache<Asked, Optional<DataSpan>>> found;

  private record Asked(RegionCode root, Known known) {}

  public NewestDay(Measures measures, Lake lake, InstantSource clock) {
    this.measures = measures;
    this.found = new PerVersion<>(lake, () -> Caffeine.newBuilder().maximumSize(KEPT).build());
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
    return found
        .now()
        .get(
            new Asked(scope.root(), known),
            asked ->
                Optional.ofNullable(
                    measures.dataSpans(scope, known, List.of(asked.root())).get(asked.root())));
  }
}
