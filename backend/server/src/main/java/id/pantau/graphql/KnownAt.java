package id.pantau.graphql;

import id.pantau.lake.Lake;
import id.pantau.measure.Known;
import id.pantau.progress.ProgressService;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** Turns the argument {@code knownAt} into what was known then. */
final class KnownAt {

  private final Lake lake;

  KnownAt(Lake lake) {
    this.lake = lake;
  }

  /** The data version that held. */
  long version(@Nullable OffsetDateTime moment) {
    return moment == null ? lake.current().version() : lake.at(moment.toInstant()).version();
  }

  Known resolve(@Nullable OffsetDateTime moment) {
    return moment == null
        ? Known.Now.NOW
        : new Known.Then(
            lake.at(moment.toInstant()).version(),
            LocalDate.ofInstant(moment.toInstant(), ProgressService.MINISTRY));
  }
}
