package id.pantau.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.NavigableMap;
import java.util.function.ToIntFunction;

/** Writes recordings, activations and visits of one office's residents, day by day. */
final class EventWriter {
  private static final double ELSEWHERE = 0.03;
  private static final double OWN_DISTRICT = 0.55;
  private static final double DUPLICATE = 0.008;
  private static final double FAILED = 0.012;
  private static final String CAPTURED = "BIO_CAPTURED";

  private final OfficeWork work;
  private final WorkCalendar calendar;
  private final Elsewhere elsewhere;
  private final SampleTables tables;
  private final Dice dice;
  private final Recorded residents;

  EventWriter(OfficeWork work, WorkCalendar calendar, Elsewhere elsewhere, SampleTables tables) {
    this.work = work;
    this.calendar = calendar;
    this.elsewhere = elsewhere;
    this.tables = tables;
    this.dice = new Dice(work.office(), "events");
    this.residents = new Recorded(work.districts().count());
  }

  /** Writes all days; what was recorded is then known by day and by district. */
  Recorded write() {
    int[] recorded = counters(work.levels().recorded(), Visit::recorded);
    int[] activated = counters(work.levels().activated(), Visit::activated);
    int next = 0;
    for (int day = 1; day < SamplePeriod.DAYS; day++) {
      recordings(day, atCounters(day, recorded[day]));
      activations(day, "", "OFFICE", atCounters(day, activated[day]));
      for (; next < work.visits().size() && work.visits().get(next).day() == day; next++) {
        visit(work.visits().get(next));
      }
    }
    return residents;
  }

  private int[] counters(NavigableMap<LocalDate, Integer> points, ToIntFunction<Visit> served) {
    int[] visits = new int[SamplePeriod.DAYS];
    for (Visit visit : work.visits()) {
      visits[visit.day()] += served.applyAsInt(visit);
    }
    return Flow.atCounters(points, visits, busyness());
  }

  /** Slow in Ramadan, slow at first, uneven by week and day. */
  private double[] busyness() {
    double[] weights = new double[SamplePeriod.DAYS];
    double week = 1;
    for (int day = 1; day < weights.length; day++) {
      week = (day + 5) % 7 == 0 ? dice.between(0.75, 1.3) : week;
      double trend = 0.7 + 0.6 * day / weights.length;
      double season = calendar.isRamadan(day) ? 0.5 : 1;
      weights[day] =
          work.reporting().isOpen(day) ? week * trend * season * dice.between(0.8, 1.2) : 0;
    }
    return weights;
  }

  /** The first is served at home, so that a reported day has a row. */
  private Served atCounters(int day, int people) {
    Served served = new Served();
    Districts districts = work.districts();
    for (int i = 0; i < people; i++) {
      int registered = districts.pick(dice);
      int service = dice.chance(OWN_DISTRICT) ? registered : districts.main();
      String home = districts.code(service);
      served.add(i == 0 ? home : counter(day, home), districts.code(registered));
    }
    return served;
  }

  private String counter(int day, String atHome) {
    if (!dice.chance(ELSEWHERE)) {
      return atHome;
    }
    return elsewhere
        .pick(work.office(), day, dice)
        .map(away -> away.districts().code(away.districts().main()))
        .orElse(atHome);
  }

  private void visit(Visit visit) {
    Served recorded = onVisit(visit, visit.recorded());
    count(visit.day(), recorded);
    recordingRows(visit.day(), visit.npsn(), visit.place().channel, CAPTURED, recorded);
    Served activated = onVisit(visit, visit.activated());
    activations(visit.day(), visit.npsn(), visit.place().channel, activated);
    tables
        .visits
        .day(visit.day())
        .text(work.districts().code(visit.district()))
        .text(visit.place().name())
        .text(visit.npsn())
        .count(1)
        .count(visit.met())
        .count(visit.recorded())
        .count(visit.activated())
        .end();
  }

  private Served onVisit(Visit visit, int people) {
    Served served = new Served();
    Districts districts = work.districts();
    for (int i = 0; i < people; i++) {
      boolean local = dice.chance(visit.place().local);
      int registered = local ? visit.district() : districts.pick(dice);
      served.add(districts.code(visit.district()), districts.code(registered));
    }
    return served;
  }

  private void recordings(int day, Served captured) {
    count(day, captured);
    recordingRows(day, "", "OFFICE", CAPTURED, captured);
    int people = captured.people().values().stream().mapToInt(Integer::intValue).sum();
    Served duplicates = atCounters(day, dice.rounded(people * DUPLICATE));
    recordingRows(day, "", "OFFICE", "DUPLICATE", duplicates);
    Served failed = atCounters(day, dice.rounded(people * FAILED));
    recordingRows(day, "", "OFFICE", "ENROLMENT_FAILED", failed);
  }

  private void count(int day, Served captured) {
    List<String> codes = work.office().districts();
    captured
        .people()
        .forEach(
            (places, people) -> residents.add(day, codes.indexOf(places.registered()), people));
  }

  private void recordingRows(int day, String npsn, String channel, String outcome, Served served) {
    served
        .people()
        .forEach(
            (places, people) ->
                tables
                    .recordings
                    .day(day)
                    .text(places.service())
                    .text(places.registered())
                    .text(npsn)
                    .text(channel)
                    .text(outcome)
                    .count(people)
                    .end());
  }

  private void activations(int day, String npsn, String channel, Served served) {
    served
        .people()
        .forEach(
            (places, people) ->
                tables
                    .activations
                    .day(day)
                    .text(places.service())
                    .text(places.registered())
                    .text(npsn)
                    .text(channel)
                    .count(people)
                    .end());
  }
}
