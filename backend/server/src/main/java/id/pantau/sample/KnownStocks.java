package id.pantau.sample;

import java.time.LocalDate;

/**
 * Published stocks that the sample passes through: none left at Pagar Alam in January 2023, 1,200
 * cards at Rejang Lebong on 26 January 2024 (figures F0018 and F0010).
 */
final class KnownStocks {
  static final int REJANG_LEBONG_CARDS = 1200;
  static final int REJANG_LEBONG_DAY = SamplePeriod.index(LocalDate.of(2024, 1, 26));

  private static final int REJANG_LEBONG_SUPPLIED = SamplePeriod.index(LocalDate.of(2023, 11, 1));
  private static final int PAGAR_ALAM_SUPPLIED = SamplePeriod.index(LocalDate.of(2023, 2, 13));
  private static final int PAGAR_ALAM_OPENING = 60;

  private KnownStocks() {}

  static int opening(Office office, int usual) {
    return isPagarAlam(office) ? PAGAR_ALAM_OPENING : usual;
  }

  /** No supply, no loan and no loss on the day. */
  static boolean isCutOff(Office office, int day) {
    boolean waiting = isPagarAlam(office) && day < PAGAR_ALAM_SUPPLIED;
    boolean lastingUntilJanuary =
        isRejangLebong(office) && day >= REJANG_LEBONG_SUPPLIED && day <= REJANG_LEBONG_DAY;
    return waiting || lastingUntilJanuary;
  }

  /** The one delivery that must last until the known day. */
  static boolean isLastDelivery(Office office, int day) {
    return isRejangLebong(office) && day == REJANG_LEBONG_SUPPLIED;
  }

  static boolean isCounted(Office office, int day) {
    return isRejangLebong(office) && day == REJANG_LEBONG_DAY;
  }

  private static boolean isPagarAlam(Office office) {
    return office.code().equals("1672");
  }

  private static boolean isRejangLebong(Office office) {
    return office.code().equals("1702");
  }
}
