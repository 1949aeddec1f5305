package id.pantau.ingest;

import id.pantau.ingest.refusal.Refusal;
import id.pantau.ingest.refusal.RefusedFileException;
import id.pantau.lake.Batch;
import id.pantau.lake.DataVersion;
import id.pantau.lake.Fingerprint;
import id.pantau.lake.Lake;
import id.pantau.warehouse.Session;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The one way in. A report, one office's day of one dataset, is accepted or refused whole; a file
 * may hold both; a file that cannot be trusted as a whole is refused as a whole.
 */
public final class Ingest {

  private static final int VIOLATIONS_SHOWN = 100;

  /** Where a day begins first. */
  private static final ZoneId EASTERNMOST = ZoneId.of("Asia/Jayapura");

  private final Lake lake;
  private final Clock clock;

  public Ingest(Lake lake, Clock clock) {
    this.lake = lake;
    this.clock = clock;
  }

  /**
   * Reads, checks and accepts a file: every report in it that is right.
   *
   * @throws RefusedFileException when nothing of it can be trusted
   */
  public LoadReport load(Incoming incoming) {
    return load(incoming, Acceptance.RIGHT_REPORTS, null);
  }

  /**
   * Reads and checks a file, and accepts as much of it as is asked for.
   *
   * @param held where the reports that are held back are written as CSV, whole and with a column
   *     {@code reason}, in a folder the warehouse may write; nothing is written when there are
   *     none, or with null
   * @throws RefusedFileException when nothing of it can be trusted
   */
  public LoadReport load(Incoming incoming, Acceptance acceptance, @Nullable Path held) {
    String fingerprint = fingerprint(incoming);
    Header.check(incoming);
    return lake.transaction(session -> load(session, incoming, fingerprint, acceptance, held));
  }

  private static String fingerprint(Incoming incoming) {
    String found = Fingerprint.of(incoming.file());
    String promised = incoming.resource().hash();
    if (promised != null && !promised.equals(found)) {
      throw new RefusedFileException(
          Refusal.HASH,
          incoming.source(),
          "its SHA-256 is %s, the data package says %s".formatted(found, promised));
    }
    return found;
  }

  private LoadReport load(
      Session session,
      Incoming incoming,
      String fingerprint,
      Acceptance acceptance,
      @Nullable Path held) {
    var staging = new Staging(session, incoming);
    Map<Check, Long> broken = check(session, staging, incoming);
    if (held != null && staging.refusedReports() > 0) {
      staging.writeRefused(broken.keySet(), held);
    }
    var batch =
        new Batch(
            incoming.resource(),
            incoming.origin(),
            incoming.source(),
            fingerprint,
            "accepted",
            incoming.declared().covers() == null ? null : "covered");
    Optional<DataVersion> version =
        takes(acceptance, staging) ? lake.accept(session, batch) : Optional.empty();
    LoadReport report = report(staging, incoming, broken, version.orElse(null));
    staging.clear();
    return report;
  }

  private static boolean takes(Acceptance acceptance, Staging staging) {
    return switch (acceptance) {
      case RIGHT_REPORTS -> true;
      case ALL_OR_NOTHING -> staging.refusedReports() == 0;
      case NOTHING -> false;
    };
  }

  /** Stages the file and says how many rows break which check. */
  private Map<Check, Long> check(Session session, Staging staging, Incoming incoming) {
    staging.read();
    checkAsWhole(staging, incoming);
    DatasetChecks.prepare(session, incoming.resource());
    Coverage covers = incoming.declared().covers();
    if (covers != null) {
      CoveredReports.stage(session, incoming, covers, today());
    }
    Map<Check, Long> broken = staging.broken(checks(incoming));
    staging.accept(
        broken.keySet().stream()
            .filter(check -> check.rule().severity() == Rule.Severity.REFUSES)
            .toList());
    if (covers != null) {
      CoveredReports.withoutRefused(session);
    }
    return broken;
  }

  private List<Check> checks(Incoming incoming) {
    var checks = new ArrayList<>(Check.of(incoming.resource()));
    checks.addAll(DatasetChecks.of(incoming.resource(), today()));
    Coverage covers = incoming.declared().covers();
    if (covers != null) {
      checks.add(Check.covered(incoming.resource()));
    }
    return checks;
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), EASTERNMOST);
  }

  private static void checkAsWhole(Staging staging, Incoming incoming) {
    ControlTotals.check(staging, incoming);
    if (staging.rowsWithoutReport() > 0) {
      throw new RefusedFileException(
          Refusal.NO_REPORT,
          incoming.source(),
          "%d rows have no readable office or day (columns %s and %s)"
              .formatted(
                  staging.rowsWithoutReport(),
                  incoming.resource().reportKey().office(),
                  incoming.resource().reportKey().day()));
    }
  }

  private static LoadReport report(
      Staging staging, Incoming incoming, Map<Check, Long> broken, @Nullable DataVersion version) {
    return new LoadReport(
        incoming.resource().name(),
        incoming.source(),
        version,
        staging.rows(),
        staging.acceptedReports(),
        staging.refusedReports(),
        broken.entrySet().stream().map(entry -> finding(staging, entry)).toList());
  }

  private static Finding finding(Staging staging, Map.Entry<Check, Long> broken) {
    Check check = broken.getKey();
    return new Finding(
        check.column(),
        check.rule(),
        broken.getValue(),
        staging.violations(check, VIOLATIONS_SHOWN));
  }
}
