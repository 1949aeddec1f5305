package id.pantau.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/** Specs as the product makes them. */
final class Samples {

  static final LocalDate START = LocalDate.of(2023, 1, 1);
  static final LocalDate END = LocalDate.of(2023, 12, 31);
  static final LocalDate AS_OF = LocalDate.of(2023, 11, 2);
  static final Window YEAR = new Window(START, END);

  private Samples() {}

  /** Far below its path, with a published value: needs the magnifier. */
  static ProgressChart lubuklinggau(Magnifier magnifier) {
    return new ProgressChart(
        "Aktivasi kumulatif Kota Lubuklinggau sampai 2 Nov 2023: 4.015 orang dari target 42.004.",
        YEAR,
        new Actual(weekly("Kota Lubuklinggau", 4015, week -> false), Words.of("4.015")),
        new Target(
            List.of(
                new Target.Step(START, 41_325, "Target mulai 1 Jan 2023: 41.325 orang"),
                new Target.Step(
                    LocalDate.of(2023, 7, 12), 42_004, "Target mulai 12 Jul 2023: 42.004 orang")),
            Words.of("Target 42.004"),
            "25 % dari wajib KTP"),
        new PathToTarget(
            START,
            0,
            END,
            42_004,
            new Words("jalur ke target", "jalur"),
            "Jalur, 2 Nov 2023: 35.196 orang"),
        new AsOf(AS_OF, Words.of("2 Nov 2023"), new Words("31.181 di bawah jalur", "31.181")),
        List.of(
            new PublishedPoint(
                AS_OF,
                4015,
                new Words("terbit, Linggau Pos", ""),
                "Kota Lubuklinggau, 2 Nov 2023: 4.015 orang (terbit, Linggau Pos 3 Nov 2023)")),
        List.of(ramadan()),
        null,
        magnifier,
        new Indonesian());
  }

  /** Big numbers, a published value early in the year, and offices that did not report. */
  static ProgressChart nation(Magnifier magnifier) {
    return new ProgressChart(
        "Aktivasi kumulatif Indonesia sampai 2 Nov 2023: 7,19 juta orang dari target 49,0 juta.",
        YEAR,
        new Actual(
            weekly("Indonesia", 7_194_966, week -> week >= 20 && week <= 22),
            Words.of("7,19 juta")),
        new Target(
            List.of(new Target.Step(START, 49_008_274, "Target 2023: 49.008.274 orang")),
            new Words("Target 49,0 juta", "Target 49,0 juta (25 %)"),
            "25 % dari sudah perekaman"),
        new PathToTarget(
            START,
            0,
            END,
            49_008_274,
            new Words("jalur ke target", "jalur"),
            "Jalur, 2 Nov 2023: 41.065.837 orang"),
        new AsOf(AS_OF, Words.of("2 Nov 2023"), new Words("33,9 juta di bawah jalur", "33,9 juta")),
        List.of(
            new PublishedPoint(
                LocalDate.of(2023, 2, 22),
                1_000_000,
                Words.of("± 1 juta (terbit)"),
                "Indonesia, 22 Feb 2023: ± 1 juta orang (terbit, Antara Babel)")),
        List.of(ramadan()),
        null,
        magnifier,
        new Indonesian());
  }

  /** So little that the inset is needed beside a million and a half. */
  static ProgressChart province(Magnifier magnifier) {
    return new ProgressChart(
        "Aktivasi kumulatif Sumatera Selatan sampai 2 Nov 2023: 61.095 orang.",
        YEAR,
        new Actual(weekly("Sumatera Selatan", 61_095, week -> false), Words.of("61.095")),
        target(1_552_944),
        path(1_552_944),
        new AsOf(AS_OF, Words.of("2 Nov 2023"), new Words("1.240.136 di bawah jalur", "1.240.136")),
        List.of(),
        List.of(ramadan()),
        null,
        magnifier,
        new Indonesian());
  }

  /** Past its target in August, without a marked day. */
  static ProgressChart above() {
    return new ProgressChart(
        "Melampaui target.",
        YEAR,
        new Actual(weekly("Kota Prabumulih", 9_400, week -> week == 9), Words.of("9.400")),
        target(6_000),
        path(6_000),
        new AsOf(AS_OF, Words.of("2 Nov 2023"), null),
        List.of(),
        List.of(),
        null,
        Magnifier.PANEL,
        new Indonesian());
  }

  /** Three weeks into the year, with labels longer than any plot. */
  static ProgressChart early() {
    String tale =
        "Kabupaten Penukal Abab Lematang Ilir menurut kabar yang terbit di koran setempat ";
    LocalDate day = LocalDate.of(2023, 1, 22);
    return new ProgressChart(
        tale,
        YEAR,
        new Actual(
            List.of(observed("PALI", LocalDate.of(2023, 1, 8), 900), observed("PALI", day, 1_100)),
            Words.of("1.100")),
        new Target(List.of(new Target.Step(START, 35_595, "Target")), Words.of(tale + tale), tale),
        path(35_595),
        new AsOf(day, Words.of("22 Jan 2023"), Words.of("950 di bawah jalur")),
        List.of(new PublishedPoint(day.minusDays(7), 1_000, Words.of(tale), tale)),
        List.of(new ContextBand(day, day.plusDays(2), tale)),
        null,
        Magnifier.NONE,
        new Indonesian());
  }

  static Target target(double people) {
    return new Target(
        List.of(new Target.Step(START, people, "Target 2023: " + Indonesian.count(people))),
        Words.of("Target " + Indonesian.count(people)),
        "25 % dari wajib KTP");
  }

  static PathToTarget path(double people) {
    return new PathToTarget(
        START, 0, END, people, new Words("jalur ke target", "jalur"), "Jalur ke target");
  }

  /** A spec of which every optional part is absent. */
  static ProgressChart bare(List<Point> points) {
    return new ProgressChart(
        "Aktivasi kumulatif",
        YEAR,
        new Actual(points, Words.of("nilai")),
        null,
        null,
        null,
        List.of(),
        List.of(),
        null,
        Magnifier.PANEL,
        new Indonesian());
  }

  static ContextBand ramadan() {
    return new ContextBand(LocalDate.of(2023, 3, 23), LocalDate.of(2023, 4, 21), "Ramadan");
  }

  /** So many days, one point each, that end in a year's target path. */
  static ProgressChart daily(int days) {
    Window window = new Window(START, START.plusDays(days - 1));
    List<Point> points = new ArrayList<>();
    for (int i = 0; i < days; i++) {
      LocalDate day = START.plusDays(i);
      points.add(
          observed("Kota Lubuklinggau", day, Math.floor(growth((double) i / days) * 20_000)));
    }
    ProgressChart year = lubuklinggau(Magnifier.PANEL);
    return new ProgressChart(
        year.sentence(),
        window,
        new Actual(points, Words.of("20.000")),
        year.target(),
        year.path(),
        year.asOf(),
        year.published(),
        year.bands(),
        null,
        Magnifier.PANEL,
        year.language());
  }

  /** The chart with a fan that opens on that day and adds so many people a step in the middle. */
  static ProgressChart ahead(ProgressChart chart, LocalDate from, double added) {
    double people = chart.actual().observed().getLast().people();
    List<Fan.Step> steps = new ArrayList<>();
    for (LocalDate day = from.plusDays(1); steps.size() < 10; day = day.plusWeeks(1)) {
      double more = added * (steps.size() + 1);
      steps.add(
          new Fan.Step(
              day,
              people + 0.6 * more,
              people + 0.8 * more,
              people + more,
              people + 1.3 * more,
              people + 1.7 * more,
              Indonesian.date(day) + ": " + Indonesian.count(people + more)));
    }
    Fan.Step last = steps.getLast();
    return new ProgressChart(
        chart.sentence(),
        chart.window(),
        chart.actual(),
        chart.target(),
        chart.path(),
        chart.asOf(),
        chart.published(),
        chart.bands(),
        new Fan(
            from,
            people,
            steps,
            "31 Des: ± " + Indonesian.count(last.p50()),
            "P10–P90 " + Indonesian.count(last.p10()) + "–" + Indonesian.count(last.p90())),
        chart.magnifier(),
        chart.language());
  }

  static Point.Observed observed(String place, LocalDate day, double people) {
    String title =
        place
            + ", "
            + Indonesian.date(day)
            + ": "
            + Indonesian.count(people)
            + " orang (data contoh)";
    return new Point.Observed(day, people, title);
  }

  static Point.Missing missing(String place, LocalDate day) {
    return new Point.Missing(day, place + ", " + Indonesian.date(day) + ": belum lapor");
  }

  /** Sundays from 8 January on, and the as-of day, which has that many people. */
  private static List<Point> weekly(String place, double last, IntPredicate missing) {
    List<Point> points = new ArrayList<>();
    LocalDate day = LocalDate.of(2023, 1, 8);
    for (int week = 1; day.isBefore(AS_OF); week++, day = day.plusWeeks(1)) {
      double part = growth(day.getDayOfYear() / (double) AS_OF.getDayOfYear());
      points.add(
          missing.test(week) ? missing(place, day) : observed(place, day, Math.floor(part * last)));
    }
    points.add(observed(place, AS_OF, last));
    return points;
  }

  /** Slow in Ramadan, faster later; from 0 at 0 to 1 at 1. */
  private static double growth(double t) {
    double visits = Math.pow(Math.sin(t * 9), 2) * t * (1 - t);
    return 0.25 * t + 0.05 * t * t + 0.7 * t * t * t + 0.05 * visits;
  }
}
