package id.pantau.sample;

import java.time.LocalDate;
import java.util.List;

/** The registers of pupils due for recording: January 2023, July 2023 and January 2024. */
final class Cohorts {
  private static final LocalDate JANUARY_2023 = LocalDate.of(2023, 1, 9);
  private static final LocalDate JULY_2023 = LocalDate.of(2023, 7, 17);
  private static final LocalDate JANUARY_2024 = LocalDate.of(2024, 1, 8);
  private static final double[] JULY_AGES = {0.55, 0.35, 0.10};
  private static final double[] JANUARY_AGES = {0.35, 0.48, 0.17};

  private Cohorts() {}

  static int dueInJanuary2023(School school) {
    return school.due() * 7 / 10;
  }

  static int newInJanuary2024(School school) {
    return school.due() / 6;
  }

  static void write(School school, String district, List<Visit> visits, CsvTable cohorts) {
    int recorded = recorded(school, visits);
    row(school, district, JANUARY_2023, dueInJanuary2023(school), JANUARY_AGES, cohorts);
    row(school, district, JULY_2023, school.due(), JULY_AGES, cohorts);
    int left = school.due() - recorded + newInJanuary2024(school);
    row(school, district, JANUARY_2024, left, JANUARY_AGES, cohorts);
  }

  private static int recorded(School school, List<Visit> visits) {
    int first = SamplePeriod.index(JULY_2023);
    int last = SamplePeriod.index(JANUARY_2024);
    return visits.stream()
        .filter(each -> each.day() >= first && each.day() < last && school.equals(each.school()))
        .mapToInt(Visit::recorded)
        .sum();
  }

  private static void row(
      School school, String district, LocalDate date, int due, double[] ages, CsvTable cohorts) {
    cohorts.text(school.npsn()).text(district).day(SamplePeriod.index(date));
    for (int pupils : Split.of(due, ages)) {
      cohorts.count(pupils);
    }
    cohorts.count(school.teachers()).end();
  }
}
