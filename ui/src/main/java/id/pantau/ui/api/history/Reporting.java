package id.pantau.ui.api.history;

import id.pantau.ui.api.Region;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who reported when, in a region and a stretch of days.
 *
 * @param region of what
 * @param to included; the health is of this day
 * @param lastDay the newest that any office reported; null when none did
 * @param offices in code order
 */
public record Reporting(
    Region region,
    String dataset,
    LocalDate from,
    LocalDate to,
    Totals totals,
    @Nullable LocalDate lastDay,
    @Nullable OffsetDateTime lastReceivedAt,
    List<Office> offices) {

  /** How an office reports, worst last. */
  public enum Health {
    CURRENT,
    LATE,
    FALLING,
    STALE,
    SILENT
  }

  /** What is known of an office's report of one day. */
  public enum State {
    ON_TIME,
    LATE,
    BACKFILLED,
    REPLACED,
    MISSING,
    REFUSED,
    PENDING,
    NOT_DUE
  }

  /** Office-days; due = received + missing, received = onTime + late + backfilled. */
  public record Totals(
      int due,
      int received,
      int onTime,
      int late,
      int backfilled,
      int replaced,
      int missing,
      int refused,
      int extra) {}

  /**
   * One office.
   *
   * @param lastDay null when it never reported
   * @param daysBehind due days after {@code lastDay}
   * @param days oldest first
   */
  public record Office(
      Region office,
      Health health,
      Totals totals,
      @Nullable LocalDate lastDay,
      @Nullable OffsetDateTime lastReceivedAt,
      int daysBehind,
      Pace pace,
      List<Day> days) {}

  /**
   * How much an office reports on a working day.
   *
   * @param recent null when there are too few days
   * @param usual null when there are too few days
   */
  public record Pace(@Nullable Double recent, @Nullable Double usual) {}

  /**
   * One day of an office.
   *
   * @param count people or cards; null when none holds
   */
  public record Day(LocalDate day, State state, @Nullable Double count) {}

  /** Offices that reported at least once, whenever. */
  public List<Office> known() {
    return offices.stream().filter(office -> office.lastDay() != null).toList();
  }
}
