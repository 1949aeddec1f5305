package id.pantau.ingest;

import id.pantau.ingest.refusal.Refusal;
import id.pantau.ingest.refusal.RefusedFileException;
import id.pantau.lake.Batch;
import id.pantau.lake.DataVersion;
import id.pantau.lake.Fingerprint;
import id.pantau.lake.Lake;
import id.pantau.warehouse.Session;
import java.util.List;

/**
 * The one way in. A report, one office's day of one dataset, is accepted or refused whole; a file
 * may hold both; a file that cannot be trusted as a whole is refused as a whole.
 */
public final class Ingest {

  private static final int VIOLATIONS_SHOWN = 100;

  private final Lake lake;

  public Ingest(Lake lake) {
    this.lake = lake;
  }

  /**
   * Reads, checks and accepts a file.
   *
   * @throws RefusedFileException when nothing of it can be trusted
   */
  public LoadReport load(Incoming incoming) {
    String fingerprint = fingerprint(incoming);
    Header.check(incoming);
    return lake.transaction(session -> load(session, incoming, fingerprint));
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

  private LoadReport load(Session session, Incoming incoming, String fingerprint) {
    var staging = new Staging(session, incoming);
    staging.read();
    checkAsWhole(staging, incoming);
    List<Check> failed =
        Check.of(incoming.resource()).stream()
            .filter(check -> staging.failures(check) > 0)
            .toList();
    staging.accept(failed);
    LoadReport report = accept(session, staging, incoming, fingerprint, failed);
    staging.clear();
    return report;
  }

  private static void checkAsWhole(Staging staging, Incoming incoming) {
    Long expected = incoming.expectedRows();
    if (expected != null && staging.rows() != expected) {
      throw new RefusedFileException(
          Refusal.CONTROL_TOTAL,
          incoming.source(),
          "it has %d rows, the control total says %d".formatted(staging.rows(), expected));
    }
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

  private LoadReport accept(
      Session session, Staging staging, Incoming incoming, String fingerprint, List<Check> failed) {
    var batch =
        new Batch(
            incoming.resource(), incoming.origin(), incoming.source(), fingerprint, "accepted");
    DataVersion version = lake.accept(session, batch).orElse(null);
    return new LoadReport(
        incoming.resource().name(),
        incoming.source(),
        version,
        staging.rows(),
        staging.acceptedReports(),
        staging.refusedReports(),
        failed.stream()
            .flatMap(check -> staging.violations(check, VIOLATIONS_SHOWN).stream())
            .toList());
  }
}
