package id.pantau.reporting;

import id.pantau.measure.report.LastReport;
import id.pantau.measure.report.ReportedDay;
import id.pantau.region.Region;
import id.pantau.reporting.health.Deadlines;
import id.pantau.reporting.health.Judge;
import id.pantau.reporting.health.ReportState;
import id.pantau.series.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is known of one office.
 *
 * @param reported its reports of the stretch and of the time that a judgement looks at, by day
 * @param held days of the stretch of which one was held back
 * @param last null when it never reported
 */
record OfficeView(
    Region office,
    Map<LocalDate, ReportedDay> reported,
    Set<LocalDate> held,
    @Nullable LastReport last) {

  OfficeReporting reporting(Span span, Judge judge) {
    Deadlines deadlines = judge.deadlines();
    List<ReportDay> days =
        span.start().datesUntil(span.end().plusDays(1)).map(day -> day(day, deadlines)).toList();
    int daysBehind = deadlines.dueAfter(last == null ? LocalDate.MIN : last.day(), span.end());
    Judge.Judgement judgement = judge.judge(reported, daysBehind);
    return new OfficeReporting(
        office,
        judgement.health(),
        totals(days, deadlines),
        last == null ? null : last.day(),
        last == null ? null : last.receivedAt(),
        daysBehind,
        judgement.pace(),
        days);
  }

  private ReportDay day(LocalDate day, Deadlines deadlines) {
    ReportedDay report = reported.get(day);
    return report == null
        ? new ReportDay(day, absent(day, deadlines), null, null)
        : new ReportDay(day, present(report, deadlines), report.receivedAt(), report.count());
  }

  private static ReportState present(ReportedDay report, Deadlines deadlines) {
    return report.replaced() > 0
        ? ReportState.REPLACED
        : deadlines.punctuality(report.day(), report.receivedAt());
  }

  private ReportState absent(LocalDate day, Deadlines deadlines) {
    if (held.contains(day)) {
      return ReportState.REFUSED;
    }
    if (!deadlines.isWorkday(day)) {
      return ReportState.NOT_DUE;
    }
    return deadlines.isDue(day) ? ReportState.MISSING : ReportState.PENDING;
  }

  private static ReportingTotals totals(List<ReportDay> days, Deadlines deadlines) {
    var tally = new Tally();
    days.forEach(day -> tally.add(day, deadlines));
    return tally.totals();
  }
}
