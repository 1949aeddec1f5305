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
 * @param name for people
 * @param relation SQL of it
 * @param digits of the region codes in it: 4 or 6
 * @param service column of the place of service
 * @param registered column of the place of registration
 * @param days which days it tells apart
 * @param day column of the day, or the first day of the week; empty where none is told apart
 * @param low SQL of the least origin of a row
 * @param columns the categories that it has
 * @param onlySchools whether it leaves out what happened elsewhere
 * @param only SQL of the rows that it counts; true for all
 */
record Source(
    String name,
    String relation,
    int digits,
    String service,
    String registered,
    Days days,
    String day,
    String low,
    String high,
    Set<Dimension> columns,
    boolean onlySchools,
    String only) {

  /** Which days are told apart. */
  enum Days {
    /** Every day. */
    EACH,
    /** ISO weeks, of which none is cut. */
    WEEKS,
    /** None. */
    NONE
  }

  /**
   * A roll-up by unit and week, of residents.
   *
   * @param digits of the units
   */
  static Source byWeek(String measure, int digits, String only) {
    return new Source(
        "week_flow",
        "(SELECT unit AS registered, week AS day, value AS people, low, high FROM week_flow WHERE measure = '%s' AND length(unit) = %d)"
            .formatted(measure, digits),
        digits,
        "",
        "registered",
        Days.WEEKS,
        "day",
        "low",
        "high",
        Set.of(),
        false,
        only);
  }

  /** A roll-up by district and day, of residents. */
  static Source byDistrict(String measure, String only) {
    return new Source(
        "flow",
        "(SELECT unit AS registered, day, value AS people, low, high FROM flow WHERE measure = '%s' AND length(unit) = 6)"
            .formatted(measure),
        6,
        "",
        "registered",
        Days.EACH,
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
        relation,
        relation,
        4,
        "office",
        "registered",
        Days.EACH,
        "day",
        "low",
        "high",
        columns,
        false,
        "true");
  }

  /** A roll-up of what happened at schools. */
  static Source bySchool(String relation, Set<Dimension> columns) {
    return new Source(
        relation,
        relation,
        4,
        "office",
        "registered",
        Days.EACH,
        "day",
        "low",
        "high",
        columns,
        true,
        "true");
  }

  /** A roll-up of what ever happened at schools. */
  static Source bySchoolEver(String relation, Set<Dimension> columns) {
    return new Source(
        relation,
        relation,
        4,
        "office",
        "registered",
        Days.NONE,
        "",
        "low",
        "high",
        columns,
        true,
        "true");
  }

  /** Accepted rows of what happens at two places. */
  static Source rows(String relation, Set<Dimension> columns) {
    return new Source(
        relation,
        relation,
        6,
        "service_district_code",
        "registered_district_code",
        Days.EACH,
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
        relation, relation, digits, place, place, Days.EACH, "date", "origin", "origin", columns,
        false, "true");
  }

  /** SQL that is true for the rows of some days; of all days where it does not tell them apart. */
  String during(Span days) {
    return this.days == Days.NONE
        ? "true"
        : "r.%s BETWEEN DATE '%s' AND DATE '%s'".formatted(day, days.start(), days.end());
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

  /** Whether it tells as many days apart as are asked for. */
  boolean hasDaysOf(Shape shape) {
    return switch (days) {
      case EACH -> true;
      case WEEKS -> shape.ofWholeWeeks();
      case NONE -> shape.question().ofAllDays();
    };
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
