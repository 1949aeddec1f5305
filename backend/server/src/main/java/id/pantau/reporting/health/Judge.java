package id.pantau.reporting.health;

import id.pantau.measure.report.ReportedDay;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/**
 * Says how well offices of one zone keep reporting, as of a day. The first that fits counts:
 *
 * <ol>
 *   <li>SILENT: none of the last 20 due days was reported;
 *   <li>STALE: three due days behind or more;
 *   <li>FALLING: it reports less than it used to, people ({@link PaceChange}) or days;
 *   <li>LATE: behind at all, or more than a quarter of the 20 came late;
 *   <li>CURRENT.
 * </ol>
 */
public final class Judge {

  private final Deadlines deadlines;
  private final LocalDate to;
  private final List<LocalDate> judged;
  private final List<LocalDate> before;

  Judge(Deadlines deadlines, LocalDate to) {
    this.deadlines = deadlines;
    this.to = to;
    List<LocalDate> due =
        deadlines.lastDue(to, ReportingPolicy.DAYS_JUDGED + ReportingPolicy.DAYS_BEFORE);
    this.judged = due.subList(0, ReportingPolicy.DAYS_JUDGED);
    this.before = due.subList(ReportingPolicy.DAYS_JUDGED, due.size());
  }

  /** By when the reports of these offices are due. */
  public Deadlines deadlines() {
    return deadlines;
  }

  /** The first day that a judgement looks at. */
  public LocalDate first() {
    LocalDate usual = to.minus(ReportingPolicy.RECENT).minus(ReportingPolicy.USUAL).plusDays(1);
    return before.getLast().isBefore(usual) ? before.getLast() : usual;
  }

  /** What an office is judged to be, and by which paces. */
  public record Judgement(ReportingHealth health, ReportedPace pace) {}

  /**
   * Judges an office.
   *
   * @param reported what it reported, by day
   * @param daysBehind due days after its last report
   */
  public Judgement judge(Map<LocalDate, ReportedDay> reported, int daysBehind) {
    PaceChange change = change(reported);
    var pace =
        new ReportedPace(
            change.recent(), change.usual(), count(judged, reported), count(before, reported));
    return new Judgement(health(pace, change, daysBehind, late(reported)), pace);
  }

  private static ReportingHealth health(
      ReportedPace pace, PaceChange change, int daysBehind, long late) {
    if (pace.recentDays() == 0) {
      return ReportingHealth.SILENT;
    }
    if (daysBehind >= ReportingPolicy.STALE_DAYS) {
      return ReportingHealth.STALE;
    }
    if (change.fell() || fell(pace)) {
      return ReportingHealth.FALLING;
    }
    return daysBehind > 0 || late > ReportingPolicy.LATE_SHARE * ReportingPolicy.DAYS_JUDGED
        ? ReportingHealth.LATE
        : ReportingHealth.CURRENT;
  }

  /** By cross-multiplication: 20 and 60 days have thirds that no double has. */
  private static boolean fell(ReportedPace pace) {
    long fallen =
        (long) pace.usualDays() * ReportingPolicy.DAYS_JUDGED
            - (long) pace.recentDays() * ReportingPolicy.DAYS_BEFORE;
    return fallen
        >= ReportingPolicy.FALLEN_SHARE * ReportingPolicy.DAYS_JUDGED * ReportingPolicy.DAYS_BEFORE;
  }

  private static int count(List<LocalDate> days, Map<LocalDate, ReportedDay> reported) {
    return (int) days.stream().filter(reported::containsKey).count();
  }

  private long late(Map<LocalDate, ReportedDay> reported) {
    return judged.stream()
        .map(reported::get)
        .flatMap(Stream::ofNullable)
        .map(report -> deadlines.punctuality(report.day(), report.receivedAt()))
        .filter(ReportState.LATE::equals)
        .count();
  }

  private PaceChange change(Map<LocalDate, ReportedDay> reported) {
    LocalDate recent = to.minus(ReportingPolicy.RECENT);
    return PaceChange.of(
        counts(reported, recent, to).limit(ReportingPolicy.RECENT_DAYS).toArray(),
        counts(reported, recent.minus(ReportingPolicy.USUAL), recent).toArray());
  }

  /** Of the reported usual days after one up to another, newest first. */
  private DoubleStream counts(
      Map<LocalDate, ReportedDay> reported, LocalDate after, LocalDate upTo) {
    return reported.values().stream()
        .filter(report -> report.day().isAfter(after) && !report.day().isAfter(upTo))
        .filter(report -> deadlines.isUsual(report.day()))
        .sorted(Comparator.comparing(ReportedDay::day).reversed())
        .mapToDouble(ReportedDay::count);
  }
}
