package id.pantau.measure.aggregate;

import static id.pantau.measure.aggregate.Dimension.SCHOOL;
import static id.pantau.measure.aggregate.Dimension.SCHOOL_KIND;

import id.pantau.series.Span;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;

/**
 * A relation that a fact can be read from: the accepted rows, or a roll-up of them.
 *
 * @param relation its name
 * @param digits of the region codes in it: 4 or 6
 * @param service column of the place of service
 * @param registered column of the place of registration
 * @param day column of the day; empty where days are not told apart
 * @param low SQL of the least origin of a row
 * @param columns the categories that it has
 * @param onlySchools whether it leaves out what happened elsewhere
 * @param only SQL of the rows that it counts; true for all
 */
record Source(
    String relation,
    int digits,
    String service,
    String registered,
    String day,
    String low,
    String high,
    Set<Dimension> columns,
    boolean onlySchools,
    String only) {

  /** A roll-up by district and day, of residents. */
  static Source byDistrict(String measure, String only) {
    return new Source(
        "(SELECT unit AS registered, day, value AS people, low, high FROM flow WHERE measure = '%s' AND length(unit) = 6)"
            .formatted(measure),
        6,
        "",
        "registered",
        "day",
        "low",
        "high",
        Set.of(),
        false,
        only);
  }

  /** A roll-up by office. */
  static Source byOffice(String relation, Set<Dimension> columns) {
    return new Source(
        relation, 4, "office", "registered", "day", "low", "high", columns, false, "true");
  }

  /** A roll-up of what happened at schools. */
  static Source bySchool(String relation, Set<Dimension> columns) {
    return new Source(
        relation, 4, "office", "registered", "day", "low", "high", columns, true, "true");
  }

  /** A roll-up of what ever happened at schools. */
  static Source bySchoolEver(String relation, Set<Dimension> columns) {
    return new Source(
        relation, 4, "office", "registered", "", "low", "high", columns, true, "true");
  }

  /** Accepted rows of what happens at two places. */
  static Source rows(String relation, Set<Dimension> columns) {
    return new Source(
        relation,
        6,
        "service_district_code",
        "registered_district_code",
        "date",
        "origin",
        "origin",
        columns,
        false,
        "true");
  }

  /** Accepted rows of what happens at one place. */
  static Source atOnePlace(String relation, String place, int digits, Set<Dimension> columns) {
    return new Source(
        relation, digits, place, place, "date", "origin", "origin", columns, false, "true");
  }

  /** SQL that is true for the rows of some days; of all days where it does not tell them apart. */
  String during(Span days) {
    return day.isEmpty()
        ? "true"
        : "r.%s BETWEEN DATE '%s' AND DATE '%s'".formatted(day, days.start(), days.end());
  }

  /** Its name for people. */
  String name() {
    return relation.startsWith("(") ? "flow" : relation;
  }

  /**
   * Whether it can answer.
   *
   * @param digits of the regions that must be told apart
   * @param needed among others the categories that must be
   * @param schools whether only what happened at schools is asked for
   */
  boolean has(int digits, Collection<Dimension> needed, boolean schools) {
    var missing = EnumSet.noneOf(Dimension.class);
    for (Dimension dimension : needed) {
      if (dimension.kind() == Dimension.Kind.CATEGORY
          && dimension != Dimension.ROLE
          && dimension != Dimension.WEEKDAY) {
        missing.add(dimension == SCHOOL_KIND ? SCHOOL : dimension);
      }
    }
    missing.removeAll(columns);
    return digits <= this.digits && missing.isEmpty() && (schools || !onlySchools);
  }

  /** Whether it tells as many days apart as a question does. */
  boolean hasDaysOf(AggregateQuestion question) {
    return !day.isEmpty() || question.ofAllDays();
  }

  /** Whether it knows the place that counts. */
  boolean has(Collection<Role> roles) {
    return roles.stream().noneMatch(role -> place(role).isEmpty());
  }

  String place(Role role) {
    return switch (role) {
      case SERVICE -> service;
      case REGISTERED -> registered;
    };
  }
}
