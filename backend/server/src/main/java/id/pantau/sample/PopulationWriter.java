package id.pantau.sample;

import java.time.LocalDate;
import java.util.List;

/**
 * Writes the population releases and the opening standings of one office and its districts; the
 * districts add up to the office exactly.
 */
final class PopulationWriter {
  private static final List<LocalDate> PUBLISHED =
      List.of(
          LocalDate.of(2022, 9, 27),
          LocalDate.of(2023, 3, 28),
          LocalDate.of(2023, 9, 26),
          LocalDate.of(2024, 3, 26));
  private static final double BACKLOG_BEFORE = 1.03;

  private final OfficeWork work;
  private final Districts districts;
  private final double population;
  private final int[] openingRecorded;

  PopulationWriter(OfficeWork work) {
    this.work = work;
    this.districts = work.districts();
    this.population = 1 / new Dice(work.office(), "population").between(0.71, 0.745);
    int[] eligible = districts.byResidents(work.levels().eligible(SamplePeriod.OPENING));
    this.openingRecorded = minus(eligible, districts.byBacklog(openingBacklog()));
  }

  void standings(CsvTable standings) {
    int activated = work.levels().activated().firstEntry().getValue();
    int recorded = work.levels().recorded().firstEntry().getValue();
    standing(standings, work.office().code(), activated, recorded);
    int[] byDistrict = districts.byResidents(activated);
    for (int i = 0; i < byDistrict.length; i++) {
      standing(standings, districts.code(i), byDistrict[i], openingRecorded[i]);
    }
  }

  void releases(Recorded recorded, CsvTable table) {
    for (int cut = 0; cut < PUBLISHED.size(); cut++) {
      release(table, cut, recorded);
    }
  }

  private void release(CsvTable table, int cut, Recorded recorded) {
    LocalDate date = SamplePeriod.CUTS.get(cut);
    int[] captured = recordedAt(date, recorded);
    int[] backlog = districts.byBacklog(work.levels().eligible(date) - sum(captured));
    int[] eligible = plus(captured, backlog);
    int[] people = plus(eligible, districts.byResidents(tooYoung(date)));
    row(table, cut, work.office().code(), sum(people), sum(eligible), sum(captured));
    for (int i = 0; i < people.length; i++) {
      row(table, cut, districts.code(i), people[i], eligible[i], captured[i]);
    }
  }

  private int[] recordedAt(LocalDate date, Recorded recorded) {
    if (!date.isBefore(SamplePeriod.OPENING)) {
      return plus(openingRecorded, recorded.until(date));
    }
    int then = (int) (work.levels().eligible(date) - openingBacklog() * BACKLOG_BEFORE);
    return minus(openingRecorded, districts.byResidents(sum(openingRecorded) - then));
  }

  private int openingBacklog() {
    int eligible = work.levels().eligible(SamplePeriod.OPENING);
    return eligible - work.levels().recorded().firstEntry().getValue();
  }

  private int tooYoung(LocalDate date) {
    return (int) (work.levels().eligible(date) * (population - 1));
  }

  private static void standing(CsvTable table, String code, int activated, int recorded) {
    table.text(code).day(0).count(activated).count(recorded).end();
  }

  private static void row(
      CsvTable table, int cut, String code, int population, int eligible, int recorded) {
    table
        .text(code)
        .text(SamplePeriod.CUTS.get(cut).toString())
        .text(PUBLISHED.get(cut).toString())
        .count(population)
        .count(eligible)
        .count(recorded)
        .end();
  }

  private static int[] plus(int[] a, int[] b) {
    int[] sums = new int[a.length];
    for (int i = 0; i < sums.length; i++) {
      sums[i] = a[i] + b[i];
    }
    return sums;
  }

  private static int[] minus(int[] a, int[] b) {
    int[] differences = new int[a.length];
    for (int i = 0; i < differences.length; i++) {
      differences[i] = a[i] - b[i];
    }
    return differences;
  }

  private static int sum(int[] values) {
    int sum = 0;
    for (int value : values) {
      sum += value;
    }
    return sum;
  }
}
