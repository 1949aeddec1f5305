package id.pantau.ui.data.common;

import id.pantau.ui.base.Speech;
import java.time.OffsetDateTime;
import java.time.ZoneId;

/** Moments of the whole record, in the time of the capital: its files come from three zones. */
public final class Zones {
  private static final ZoneId CAPITAL = ZoneId.of("Asia/Jakarta");

  private Zones() {}

  /** 3 Nov 2023, 08.12 WIB. */
  public static String moment(OffsetDateTime moment, Speech speech) {
    return speech.formats().moment(moment, CAPITAL);
  }
}
