package id.pantau.reporting;

import id.pantau.measure.report.LastReport;
import id.pantau.measure.report.OfficeDay;
import id.pantau.measure.report.OfficeReports;
import id.pantau.measure.report.ReportQuery;
import id.pantau.measure.report.ReportedDay;
import id.pantau.region.Region;
import id.pantau.region.RegionCode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What is known of many offices, read in three statements. */
record OfficeViews(
    Map<RegionCode, Map<LocalDate, ReportedDay>> reported,
    Map<RegionCode, Set<LocalDate>> held,
    Map<RegionCode, LastReport> last) {

  static OfficeViews read(OfficeReports reports, ReportQuery query, Instant moment) {
    return new OfficeViews(
        reports.days(query).stream()
            .collect(
                Collectors.groupingBy(
                    ReportedDay::office, Collectors.toMap(ReportedDay::day, Function.identity()))),
        reports.held(query, moment).stream()
            .collect(
                Collectors.groupingBy(
                    OfficeDay::office, Collectors.mapping(OfficeDay::day, Collectors.toSet()))),
        reports.last(query).stream()
            .collect(Collectors.toMap(LastReport::office, Function.identity())));
  }

  OfficeView of(Region office) {
    return new OfficeView(
        office,
        reported.getOrDefault(office.code(), Map.of()),
        held.getOrDefault(office.code(), Set.of()),
        last.get(office.code()));
  }
}
