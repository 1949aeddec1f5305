package id.pantau.measure.aggregate;

import id.pantau.measure.Known;
import id.pantau.region.RegionCode;
import id.pantau.series.Interval;
import id.pantau.series.Span;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What every part of a question shares: which regions and stretches of days are told apart.
 *
 * @param question what is asked
 * @param roots of which regions, all of one level
 * @param visible codes must begin with it for the one who asks to see them; empty for all
 * @param days from the first to the last day; of what happened
 * @param levelDay the day of levels where time does not group
 * @param every whether the roots are known to be all regions of their level that begin as they do
 * @param moment of the knowledge, in full hours: days and deadlines end on the hour
 */
record Shape(
    AggregateQuestion question,
    List<RegionCode> roots,
    boolean every,
    String visible,
    Span days,
    LocalDate levelDay,
    Instant moment) {

  /** The key of the one stretch where time does not group. */
  static final LocalDate WHOLE_KEY = LocalDate.EPOCH;

  /** The same in SQL. */
  static final String WHOLE = "DATE '%s'".formatted(WHOLE_KEY);

  /** Digits of an office's code. */
  static final int OFFICE = 4;

  Shape {
    roots = List.copyOf(roots);
  }

  /** The same where the roots need not be named one by one. */
  Shape ofEvery() {
    return new Shape(question, roots, true, visible, days, levelDay, moment);
  }

  /** Targets announced later are not known. */
  LocalDate knownBy() {
    return Known.dayOf(moment);
  }

  /** Digits of the regions that are asked about; 0 for the nation. */
  int rootDigits() {
    return digits(roots.getFirst()).length();
  }

  /** What the codes in a region begin with; nothing for the nation. */
  static String digits(RegionCode root) {
    return root.equals(RegionCode.NATION) ? "" : root.digits();
  }

  /** Digits of the regions that are told apart; 0 for none. */
  int digits() {
    int grouped = question.by().stream().mapToInt(Dimension::digits).max().orElse(0);
    return Math.max(grouped, rootDigits());
  }

  /** Digits of the units that figures are added up from: offices, or districts. */
  int unitDigits() {
    return Math.max(OFFICE, digits());
  }

  /** Whether each region told apart is one unit, so that nothing is added up over regions. */
  boolean ofUnits() {
    return unitDigits() == digits();
  }

  /** SQL of the key of a unit's region. */
  String group(String unit) {
    return digits() == 0
        ? "'%s'".formatted(RegionCode.NATION.digits())
        : "substr(%s, 1, %d)".formatted(unit, digits());
  }

  /** The key of the only region that is told apart; null where there are more. */
  @Nullable String onlyGroup() {
    return roots.size() == 1 && digits() == rootDigits() ? roots.getFirst().digits() : null;
  }

  /** SQL of the region asked about that a key belongs to. */
  String root(String key) {
    return rootDigits() == 0
        ? "'%s'".formatted(RegionCode.NATION.digits())
        : "substr(%s, 1, %d)".formatted(key, rootDigits());
  }

  /** SQL of the key of a day's stretch. */
  String stretch(String day) {
    Interval interval = question.interval();
    return interval == null
        ? WHOLE
        : switch (interval) {
          case DAY -> day;
          case WEEK, MONTH, QUARTER, YEAR ->
              "CAST(date_trunc('%s', %s) AS DATE)"
                  .formatted(interval.name().toLowerCase(Locale.ROOT), day);
        };
  }

  /** SQL that is true for codes in the regions asked about that the one who asks may see. */
  String within(String code, int digits) {
    String one = prefix(code, cut(common(), digits), digits);
    String other = prefix(code, cut(visible, digits), digits);
    String all = one + " AND " + other;
    return roots.size() == 1 || every ? all : all + " AND " + in(code, digits);
  }

  /** What all their codes begin with. */
  String common() {
    String common = digits(roots.getFirst());
    for (RegionCode root : roots) {
      while (!digits(root).startsWith(common)) {
        common = common.substring(0, common.length() - 1);
      }
    }
    return common;
  }

  private String in(String code, int digits) {
    int length = Math.min(rootDigits(), digits);
    return roots.stream()
        .map(root -> "'" + cut(root.digits(), length) + "'")
        .distinct()
        .collect(Collectors.joining(", ", "substr(%s, 1, %d) IN (".formatted(code, length), ")"));
  }

  private static String cut(String code, int digits) {
    return code.length() > digits ? code.substring(0, digits) : code;
  }

  /** As a range, which the engine can find without reading all. */
  private static String prefix(String code, String begin, int digits) {
    if (begin.isEmpty()) {
      return "true";
    }
    return begin.length() == digits
        ? "%s = '%s'".formatted(code, begin)
        : "%s BETWEEN '%s' AND '%s'"
            .formatted(
                code,
                begin + "0".repeat(digits - begin.length()),
                begin + "9".repeat(digits - begin.length()));
  }

  /** SQL of the first day of a stretch, given its key. */
  String firstDay(String key) {
    return question.interval() == null
        ? "DATE '%s'".formatted(days.start())
        : "greatest(%s, DATE '%s')".formatted(key, days.start());
  }

  /** SQL of the last day of a stretch, given its key. */
  String lastDay(String key) {
    Interval interval = question.interval();
    return interval == null
        ? "DATE '%s'".formatted(days.end())
        : "least(CAST(%s + INTERVAL %s - INTERVAL '1' DAY AS DATE), DATE '%s')"
            .formatted(key, length(interval), days.end());
  }

  private static String length(Interval interval) {
    return switch (interval) {
      case DAY -> "'1' DAY";
      case WEEK -> "'7' DAY";
      case MONTH -> "'1' MONTH";
      case QUARTER -> "'3' MONTH";
      case YEAR -> "'1' YEAR";
    };
  }

  /** SQL that is true for the days asked for. */
  String during(String day) {
    return between(day, days);
  }

  /** SQL that is true for some days. */
  static String between(String day, Span days) {
    return "%s BETWEEN DATE '%s' AND DATE '%s'".formatted(day, days.start(), days.end());
  }

  /** The stretches of days that are told apart, the first and the last cut at the ends. */
  List<Span> spans() {
    Interval interval = question.interval();
    return interval == null ? List.of(days) : days.split(interval);
  }

  /** Whether weeks are told apart, the first and the last one whole, and no days. */
  boolean ofWholeWeeks() {
    return question.interval() == Interval.WEEK
        && question.tellsNoWeekdays()
        && days.start().getDayOfWeek() == DayOfWeek.MONDAY
        && days.end().getDayOfWeek() == DayOfWeek.SUNDAY;
  }

  /** The key of a stretch. */
  LocalDate key(Span span) {
    Interval interval = question.interval();
    return interval == null ? WHOLE_KEY : interval.startOf(span.start());
  }

  /** The stretch of a key, cut at the ends; null where time does not group. */
  @Nullable Span span(LocalDate key) {
    Interval interval = question.interval();
    if (interval == null) {
      return null;
    }
    LocalDate last = interval.next(key).minusDays(1);
    return new Span(
        key.isBefore(days.start()) ? days.start() : key,
        last.isAfter(days.end()) ? days.end() : last);
  }

  /** The day of the levels of a stretch. */
  LocalDate levelDay(Span span) {
    return question.interval() == null ? levelDay : span.end();
  }

  /**
   * The keys of a row, but for those of time.
   *
   * @param group key of its region
   * @param category the key of what is told apart beside them
   */
  Map<Dimension, @Nullable String> keys(
      String group, Function<Dimension, @Nullable String> category) {
    var keys = new EnumMap<Dimension, @Nullable String>(Dimension.class);
    for (Dimension dimension : question.by()) {
      switch (dimension.kind()) {
        case REGION -> keys.put(dimension, group.substring(0, dimension.digits()));
        case TIME -> {}
        case CATEGORY -> keys.put(dimension, category.apply(dimension));
      }
    }
    return keys;
  }

  /** The stretches of days and the day of each one's levels, as a relation. */
  String stretches() {
    return spans().stream()
        .map(span -> "(DATE '%s', DATE '%s')".formatted(key(span), levelDay(span)))
        .collect(
            Collectors.joining(
                ", ", "stretch AS (SELECT * FROM (VALUES ", ") AS v(b, level_day))"));
  }

  /** The units that are added up, and the region that each one counts in. */
  String places() {
    return "place AS (SELECT unit, office, %s AS g FROM region_unit WHERE region = unit AND length(unit) = %d AND %s)"
        .formatted(group("unit"), unitDigits(), within("unit", unitDigits()));
  }
}
