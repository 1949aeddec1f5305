package id.pantau.sample;

import java.time.LocalDate;

/** One row per point that an office's curve passes through: people at the end of a day. */
record Anchor(Metric metric, LocalDate date, int value) {
  enum Metric {
    ELIGIBLE,
    RECORDED,
    ACTIVATED
  }

  Anchor {
    if (value < 1) {
      throw new IllegalArgumentException("an anchor needs people: " + value);
    }
  }
}
