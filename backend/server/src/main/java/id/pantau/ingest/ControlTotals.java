package id.pantau.ingest;

import id.pantau.dataset.Field;
import id.pantau.ingest.refusal.Refusal;
import id.pantau.ingest.refusal.RefusedFileException;

/** What the sender counted, held against what arrived. */
final class ControlTotals {

  private ControlTotals() {}

  /**
   * Compares every total.
   *
   * @throws RefusedFileException when one differs: a file that was cut off looks whole without it
   */
  static void check(Staging staging, Incoming incoming) {
    Long rows = incoming.declared().rows();
    if (rows != null && staging.rows() != rows) {
      throw refused(incoming, "rows", staging.rows(), rows);
    }
    incoming
        .declared()
        .totals()
        .forEach((column, total) -> check(staging, incoming, column, total));
  }

  private static void check(Staging staging, Incoming incoming, String column, long total) {
    if (incoming.resource().fields().stream().map(Field::name).noneMatch(column::equals)) {
      throw new RefusedFileException(
          Refusal.CONTROL_TOTAL,
          incoming.source(),
          "its control totals name the column %s, which %s does not have"
              .formatted(column, incoming.resource().name()));
    }
    long found = staging.sum(column);
    if (found != total) {
      throw refused(incoming, column, found, total);
    }
  }

  private static RefusedFileException refused(
      Incoming incoming, String what, long found, long declared) {
    return new RefusedFileException(
        Refusal.CONTROL_TOTAL,
        incoming.source(),
        "it has %d %s, the control total says %d: send the whole file, or correct the total"
            .formatted(found, what, declared));
  }
}
