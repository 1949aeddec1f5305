package id.pantau.sample.scale;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The made-up schools of one office, and how many of their pupils are still due for recording. */
final class Schools {
  private static final List<School.Kind> KIND = List.of(School.Kind.values());
  private static final Weighted KINDS = new Weighted(0.40, 0.28, 0.24, 0.03, 0.05);
  private static final MonthDay YEAR = MonthDay.of(7, 17);
  private static final MonthDay TERM = MonthDay.of(1, 8);
  private static final Weighted YEAR_AGES = new Weighted(0.55, 0.35, 0.10);
  private static final Weighted TERM_AGES = new Weighted(0.35, 0.48, 0.17);

  private final List<School> all = new ArrayList<>();
  private final List<Register> registers = new ArrayList<>();
  private final int[] due;

  /** One row per school and day of the register. */
  record Register(School school, int day, int age16, int age17, int age18Up) {}

  Schools(Site site, int firstNumber, Weighted residents, Generation generation) {
    Chance chance = new Chance(generation.seed(), site.code(), "schools");
    int[] districts = districts(site.schools(), residents);
    int[] named = new int[KIND.size()];
    for (int i = 0; i < site.schools(); i++) {
      int kind = KINDS.pick(chance);
      School.Kind of = KIND.get(kind);
      int yearly = (int) (of.typical * chance.between(0.6, 1.4));
      String name = of.label + " " + ++named[kind] + " " + site.name();
      all.add(new School(firstNumber + i, site.npsn(i), name, of, districts[i], yearly));
    }
    this.due = new int[all.size()];
  }

  /** In proportion to residents, so that pupils recorded do not outgrow a district. */
  private static int[] districts(int schools, Weighted residents) {
    int[] count = residents.split(schools);
    int[] districts = new int[schools];
    int next = 0;
    for (int district = 0; district < count.length; district++) {
      Arrays.fill(districts, next, next + count[district], district);
      next += count[district];
    }
    return districts;
  }

  List<School> all() {
    return all;
  }

  List<Register> registers() {
    return registers;
  }

  int due(int school) {
    return due[school];
  }

  void recorded(int school, int pupils) {
    due[school] -= pupils;
  }

  /** The registers that begin on a day: the first day of events, a term, a school year. */
  void begin(int day, LocalDate date) {
    MonthDay of = MonthDay.from(date);
    if (of.equals(YEAR)) {
      register(day, 1, 0, YEAR_AGES);
    } else if (of.equals(TERM)) {
      register(day, 1.0 / 6, 1, TERM_AGES);
    } else if (day == 1) {
      register(day, 0.7, 0, TERM_AGES);
    }
  }

  /** Pupils due are new ones and, within a school year, those left from before. */
  private void register(int day, double fresh, int left, Weighted ages) {
    for (int i = 0; i < due.length; i++) {
      School school = all.get(i);
      due[i] = due[i] * left + (int) (school.yearly() * fresh);
      int[] by = ages.split(due[i]);
      registers.add(new Register(school, day, by[0], by[1], by[2]));
    }
  }
}
