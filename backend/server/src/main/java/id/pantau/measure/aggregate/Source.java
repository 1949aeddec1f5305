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
 * @param day column of the day, or the first day of the week
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
    WEEKS
  }

  /**
   * A roll-up by unit and week, of residents.
   *
   * @param digits of the units
   */
  static Source byWeek(String measure, int digits, String only) {
    return ofResidents("week_flow", "week", measure, digits, Days.WEEKS, only);
  }

  /** A roll-up by district and day, of residents. */
  static Source byDistrict(String measure, String only) {
    return ofResidents("flow", "day", measure, 6, Days.EACH, only);
  }

  /** A week of nobody has no origin and adds nothing. */
  private static Source ofResidents(
      String relation, String day, String measure, int digits, Days days, String only) {
    return new Source(
        relation,
        "(SELECT unit AS registered, %s AS day, value AS people, low, high FROM %s WHERE measure = '%s' AND length(unit) = %d AND value > 0)"
            .formatted(day, relation, measure, digits),
        digits,
        "",
        "registered",
        days,
        "day",
        "low",
        "high",
        Set.of(),
        false,
        only);
  }

  /** A roll-up by office. */
  static Source byOffice(String relation, Set<Dimension> columns) {
    return ofOffices(relation, columns, false);
  }

  /** A roll-up of what happened at schools. */
  static Source bySchool(String relation, Set<Dimension> columns) {
    return ofOffices(relation, columns, true);
  }

  private static Source ofOffices(String relation, Set<Dimension> columns, boolean onlySchools) {
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
        onlySchools,
        "true");
  }

  /** Accepted rows of what happens at two places. */
  static Source rows(String relation, Set<Dimension> columns) {
    return accepted(relation, "service_district_code", "registered_district_code", 6, columns);
  }

  /** Accepted rows of what happens at one place. */
  static Source atOnePlace(String relation, String place, int digits, Set<Dimension> columns) {
    return accepted(relation, place, place, digits, columns);
  }

  private static Source accepted(
      String relation, String service, String registered, int digits, Set<Dimension> columns) {
    return new Source(
        relation,
        relation,
        digits,
        service,
        registered,
        Days.EACH,
        "date",
        "origin",
        "origin",
        columns,
        false,
        "true");
  }

  /** SQL that is true for the rows of some days. */
  String during(Span days) {
    return Shape.between("r." + day, days);
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
