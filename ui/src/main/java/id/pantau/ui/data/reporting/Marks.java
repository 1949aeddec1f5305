package id.pantau.ui.data.reporting;

import id.pantau.ui.api.history.Reporting.State;
import id.pantau.ui.data.reporting.HeatRow.Mark;

/** How what is known of a day is drawn. */
final class Marks {
  private static final Mark[] SHARES = {Mark.S1, Mark.S2, Mark.S3, Mark.S4, Mark.S5};

  private Marks() {}

  static Mark of(State state) {
    return switch (state) {
      case ON_TIME -> Mark.FULL;
      case LATE -> Mark.HALF;
      case BACKFILLED -> Mark.FRAME;
      case REPLACED -> Mark.HOLE;
      case MISSING -> Mark.SLASH;
      case REFUSED -> Mark.CROSS;
      case PENDING -> Mark.WAIT;
      case NOT_DUE -> Mark.DOT;
    };
  }

  /** Of many offices on a day: the darker, the more of those due have reported. */
  static Mark share(int received, int due) {
    if (due == 0) {
      return Mark.DOT;
    }
    if (received == 0) {
      return Mark.SLASH;
    }
    int fifth = (int) Math.ceil(received * (double) SHARES.length / due);
    return SHARES[Math.clamp(fifth, 1, SHARES.length) - 1];
  }
}
