package id.pantau.sample;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The made-up schools of one office. */
final class SchoolRoster {
  private static final School.Kind[] KINDS = School.Kind.values();
  private static final double[] MIX = {0.40, 0.28, 0.24, 0.03, 0.05};
  private static final int ELIGIBLE_PER_SCHOOL = 9500;
  private static final int FEWEST = 6;

  private final Office office;
  private final Districts districts;
  private final Dice dice;
  private final Map<School.Kind, Integer> counters = new EnumMap<>(School.Kind.class);

  private SchoolRoster(Office office, Districts districts) {
    this.office = office;
    this.districts = districts;
    this.dice = new Dice(office, "schools");
  }

  static List<School> of(Office office, Districts districts, int eligible) {
    SchoolRoster roster = new SchoolRoster(office, districts);
    return Batanghari.is(office) ? roster.batanghari() : roster.usual(eligible);
  }

  private List<School> usual(int eligible) {
    int count = Math.max(FEWEST, eligible / ELIGIBLE_PER_SCHOOL);
    List<School> schools = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      School.Kind kind = KINDS[dice.pick(MIX)];
      schools.add(school(i, kind, (int) (kind.typicalDue * dice.between(0.6, 1.4))));
    }
    return schools;
  }

  private List<School> batanghari() {
    double[] sizes = new double[Batanghari.SCHOOLS];
    for (int i = 0; i < sizes.length; i++) {
      sizes[i] = dice.between(0.75, 1.25);
    }
    int[] due = Split.of(Batanghari.PUPILS_DUE, sizes);
    List<School> schools = new ArrayList<>();
    for (int i = 0; i < due.length; i++) {
      schools.add(school(i, Batanghari.kind(i), due[i]));
    }
    return schools;
  }

  private School school(int i, School.Kind kind, int due) {
    int number = counters.merge(kind, 1, Integer::sum);
    String name = kind.label + " " + number + " " + office.name();
    String npsn = String.format(Locale.ROOT, "99%s%03d", office.code().substring(1), i);
    return new School(npsn, name, kind, districts.pick(dice), due);
  }
}
