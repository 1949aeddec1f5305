package id.pantau.target;

import id.pantau.dataset.Basis;
import id.pantau.region.RegionCode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A target as it was set.
 *
 * @param region for which it was set; it holds for the regions below as well
 * @param rate the share asked for, a fraction above 0
 * @param basis what the rate is of
 * @param announcedPrecision how exactly the day of announcement is known: day, month or year
 * @param underRevision a revision was said to come
 * @param statedCount the count that was printed, people
 * @param baseCutOn the population release the target pins; null for the newest on the day
 */
public record Target(
    RegionCode region,
    LocalDate periodStart,
    LocalDate deadline,
    BigDecimal rate,
    Basis basis,
    LocalDate announcedOn,
    String announcedPrecision,
    boolean underRevision,
    @Nullable Long statedCount,
    @Nullable String source,
    @Nullable LocalDate baseCutOn) {

  public Target {
    if (rate.signum() <= 0) {
      throw new IllegalArgumentException("a target's rate must be above 0, it is " + rate);
    }
    if (deadline.isBefore(periodStart)) {
      throw new IllegalArgumentException(
          "the deadline %s lies before the period's start %s".formatted(deadline, periodStart));
    }
  }

  /** {@code ⌈rate × base⌉}, people; exact, whatever the base. */
  public long count(double base) {
    return rate.multiply(BigDecimal.valueOf(base))
        .setScale(0, RoundingMode.CEILING)
        .longValueExact();
  }

  /** Whether the day lies in the target's period, both ends included. */
  public boolean covers(LocalDate day) {
    return !day.isBefore(periodStart) && !day.isAfter(deadline);
  }

  /** The day whose newest release is the base on {@code day}: a pinned release stays. */
  public LocalDate baseDay(LocalDate day) {
    return baseCutOn == null ? day : baseCutOn;
  }
}
