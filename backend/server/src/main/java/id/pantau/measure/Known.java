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
   * @param moment what was published or announced on a later day was not known
   */
  record Then(long version, Instant moment) implements Known {}

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

  /** The moment of the knowledge. */
  default Instant moment(InstantSource clock) {
    return switch (this) {
      case Now now -> clock.instant();
      case Then then -> then.moment();
    };
  }

  /** The last day whose releases and targets were known. */
  default LocalDate publishedBy(InstantSource clock) {
    return dayOf(moment(clock));
  }
}
