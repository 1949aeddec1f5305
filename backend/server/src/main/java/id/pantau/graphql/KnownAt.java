package id.pantau.graphql;

import id.pantau.lake.Lake;
import id.pantau.measure.Known;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** Turns the argument {@code knownAt} into what was known then. */
final class KnownAt {

  private final Lake lake;
  private final InstantSource clock;

  KnownAt(Lake lake, InstantSource clock) {
    this.lake = lake;
    this.clock = clock;
  }

  /** The data version that held. */
  long version(@Nullable OffsetDateTime moment) {
    return moment == null ? lake.current().version() : lake.at(moment.toInstant()).version();
  }

  /**
   * The same at the version of an earlier page.
   *
   * @throws id.pantau.problem.ProblemException BAD_INPUT when there was no such version
   */
  Known resolve(@Nullable OffsetDateTime moment, long version) {
    held(version);
    if (moment == null && version == lake.current().version()) {
      return Known.Now.NOW;
    }
    return new Known.Then(version, moment == null ? hour() : moment.toInstant());
  }

  /**
   * A version that a cursor names.
   *
   * @throws id.pantau.problem.ProblemException BAD_INPUT when there was none such
   */
  long held(long version) {
    if (version > lake.current().version()) {
      throw Connection.badCursor(null);
    }
    return version;
  }

  Known resolve(@Nullable OffsetDateTime moment) {
    return moment == null
        ? Known.Now.NOW
        : new Known.Then(lake.at(moment.toInstant()).version(), moment.toInstant());
  }

  /** The same for all fields of a query: days and deadlines end on the hour. */
  private Instant hour() {
    return clock.instant().truncatedTo(ChronoUnit.HOURS);
  }
}
