package id.pantau.sample;

import java.util.ArrayList;
import java.util.List;

/** What is settled about one office before any event is written. */
record OfficeWork(
    Office office,
    Districts districts,
    Levels levels,
    ReportingDays reporting,
    List<School> schools,
    List<Visit> visits) {

  static OfficeWork plan(Office office, WorkCalendar calendar) {
    Levels levels = new Levels(office);
    int eligible = levels.eligible(SamplePeriod.OPENING);
    Districts districts = new Districts(office);
    ReportingDays reporting = new ReportingDays(office, calendar);
    List<School> schools = SchoolRoster.of(office, districts, eligible);
    Teams teams = new Teams(eligible);
    List<Visit> planned = new ArrayList<>();
    planned.addAll(
        new SchoolVisits(office, schools, calendar, reporting::isReported, teams).plan());
    planned.addAll(
        new OtherVisits(office, districts, calendar, reporting::isReported, teams).plan());
    List<Visit> visits = new VisitLimits(levels, reporting).keep(planned);
    return new OfficeWork(office, districts, levels, reporting, schools, visits);
  }
}
