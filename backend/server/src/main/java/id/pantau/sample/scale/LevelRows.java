package id.pantau.sample.scale;

import id.pantau.sample.table.Block;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Schools, registers, population releases and standings of one office. A release counts the
 * recorded of the office exactly; its split over districts follows the weights, as no statistics by
 * district are bundled.
 */
final class LevelRows {
  private static final int PUBLISHED_AFTER_DAYS = 87;
  private static final double PRINTS_STANDINGS = 0.3;

  private final ProvincePlan province;
  private final OfficePlan office;
  private final int position;
  private final Codes codes;
  private final OfficeRows rows;
  private final double population;
  private final Weighted unrecorded;
  private final boolean printsStandings;

  LevelRows(ProvincePlan province, int position, Codes codes, OfficeRows rows) {
    this.province = province;
    this.position = position;
    this.office = province.offices.get(position);
    this.codes = codes;
    this.rows = rows;
    Chance chance = new Chance(office.seed, office.site.code(), "levels");
    this.population = 1 / chance.between(0.71, 0.745);
    this.printsStandings = chance.happens(PRINTS_STANDINGS);
    double[] weights = new double[office.residents.size()];
    for (int i = 0; i < weights.length; i++) {
      weights[i] = office.residents.weight(i) * chance.between(0.7, 1.3);
    }
    this.unrecorded = new Weighted(weights);
  }

  void write() {
    office.schools.all().forEach(this::school);
    office.schools.registers().forEach(this::register);
    cuts().forEach(this::release);
    standing(0);
    districtStandings();
    if (printsStandings) {
      quarterEnds().forEach(this::standing);
    }
  }

  private void school(School school) {
    rows.block(Delivery.SCHOOLS, Dataset.SCHOOLS)
        .add(
            school.number(),
            school.number(),
            Cell.of(school.kind()),
            office.district(school.district()));
  }

  private void register(Schools.Register register) {
    School school = register.school();
    rows.block(Delivery.LEVELS, Dataset.COHORTS)
        .add(
            school.number(),
            office.district(school.district()),
            office.days.cell(register.day()),
            register.age16(),
            register.age17(),
            register.age18Up(),
            school.teachers());
  }

  /** The cuts in force: the last one not after the opening, and those in the period. */
  private List<LocalDate> cuts() {
    LocalDate opening = office.days.date(0);
    LocalDate june = LocalDate.of(opening.getYear(), 6, 30);
    List<LocalDate> cuts = new ArrayList<>();
    LocalDate cut = june.isAfter(opening) ? endOf(opening.getYear() - 1) : june;
    cut = endOf(opening.getYear()).equals(opening) ? opening : cut;
    LocalDate last = office.days.date(office.days.count() - 1);
    for (; !cut.isAfter(last); cut = next(cut)) {
      cuts.add(cut);
    }
    return cuts;
  }

  private static LocalDate endOf(int year) {
    return LocalDate.of(year, 12, 31);
  }

  private static LocalDate next(LocalDate cut) {
    return cut.getMonthValue() == 6 ? endOf(cut.getYear()) : LocalDate.of(cut.getYear() + 1, 6, 30);
  }

  private void release(LocalDate cut) {
    int day = office.days.index(cut);
    int published = office.days.cell(day) + PUBLISHED_AFTER_DAYS;
    int eligible = office.habits.eligible(office.days, day);
    int recorded = day < 0 ? office.habits.recorded(office.days, day) : recordedAt(day);
    int people = (int) (eligible * population);
    Block block = rows.block(Delivery.LEVELS, Dataset.POPULATION);
    int place = codes.place(office.site.code());
    block.add(place, office.days.cell(day), published, people, eligible, recorded);
    int[] eligibleBy = office.residents.split(eligible);
    int[] missingBy = unrecorded.split(eligible - recorded);
    int[] youngBy = office.residents.split(people - eligible);
    for (int i = 0; i < eligibleBy.length; i++) {
      block.add(
          codes.place(office.site.districts().get(i)),
          office.days.cell(day),
          published,
          eligibleBy[i] + youngBy[i],
          eligibleBy[i],
          eligibleBy[i] - missingBy[i]);
    }
  }

  private List<Integer> quarterEnds() {
    return office.days.months().stream()
        .filter(each -> each.month().getMonthValue() % 3 == 0 && each.share() == 1)
        .map(Days.Month::last)
        .filter(office.reporting::isKnown)
        .toList();
  }

  private void standing(int day) {
    rows.block(Delivery.LEVELS, Dataset.STANDINGS)
        .add(
            codes.place(office.site.code()),
            office.days.cell(day),
            activatedAt(day),
            recordedAt(day));
  }

  private void districtStandings() {
    int[] eligible = office.residents.split(office.habits.eligible());
    int[] missing = unrecorded.split(office.habits.eligible() - office.openingRecorded());
    int[] activated = office.residents.split(office.openingActivated());
    for (int i = 0; i < eligible.length; i++) {
      rows.block(Delivery.LEVELS, Dataset.STANDINGS)
          .add(
              codes.place(office.site.districts().get(i)),
              office.days.cell(0),
              activated[i],
              eligible[i] - missing[i]);
    }
  }

  /** Residents recorded up to the end of a day, wherever they were served. */
  private int recordedAt(int day) {
    return office.openingRecorded()
        + upTo(office.recorded, day)
        + province.recorded.away(position, day);
  }

  private int activatedAt(int day) {
    return office.openingActivated()
        + upTo(office.activated, day)
        + province.activated.away(position, day);
  }

  private static int upTo(int[] byDay, int day) {
    int sum = 0;
    for (int i = 0; i <= day; i++) {
      sum += byDay[i];
    }
    return sum;
  }
}
