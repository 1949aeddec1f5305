package id.pantau.measure;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;

/** From what moment's knowledge a question is answered. */
public sealed interface Known {

  /** Everything that holds now. */
  enum Now implements Known {
    NOW
  }

  /**
   * What was believed at a past moment.
   *
   * @param version the data version that held
   * @param publishedBy releases published and targets announced after this day were not known
   */
  record Then(long version, LocalDate publishedBy) implements Known {}

  /** The ministry's zone: what was published or announced on a day is known from that day there. */
  ZoneId MINISTRY = ZoneId.of("Asia/Jakarta");

  /** The day that the ministry has at a moment. */
  static LocalDate dayOf(Instant moment) {
    return LocalDate.ofInstant(moment, MINISTRY);
  }

  /**
   * The data version that is asked.
   *
   * @param current the one that holds now
   */
  default long version(long current) {
    return switch (this) {
      case Now now -> current;
      case Then then -> then.version();
    };
  }

  /** The last day whose releases and targets were known. */
  default LocalDate publishedBy(InstantSource clock) {
    return switch (this) {
      case Now now -> dayOf(clock.instant());
      case Then then -> then.publishedBy();
    };
  }
}
