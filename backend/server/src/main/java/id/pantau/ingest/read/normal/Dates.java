package id.pantau.ingest.read.normal;

import id.pantau.ingest.refusal.Refusal;
import id.pantau.ingest.refusal.RefusedFileException;
import id.pantau.warehouse.Sql;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells how a file writes days, for the file as a whole. */
final class Dates {

  /** What a way of writing a day says about the file's style. */
  private enum Sign {
    YEAR_FIRST,
    DAY_FIRST,
    MONTH_FIRST,
    /** {@code 02/11/2023}. */
    EITHER,
    NAMED,
    SERIAL,
    NOTHING
  }

  /** In Indonesian and English, with the abbreviations in use. */
  private static final List<List<String>> MONTHS =
      List.of(
          List.of("januari", "jan", "january"),
          List.of("februari", "pebruari", "feb", "peb", "february"),
          List.of("maret", "mar", "mrt", "march"),
          List.of("april", "apr"),
          List.of("mei", "may"),
          List.of("juni", "jun", "june"),
          List.of("juli", "jul", "july"),
          List.of("agustus", "agu", "agt", "ags", "agust", "aug", "august"),
          List.of("september", "sep", "sept"),
          List.of("oktober", "okt", "october", "oct"),
          List.of("november", "nopember", "nov", "nop"),
          List.of("desember", "des", "december", "dec"));

  private static final String DAY =
      "regexp_replace(t, '[ T][0-9]{1,2}[:.][0-9]{2}([:.][0-9]{2}([.][0-9]+)?)?$', '')";
  private static final String YEAR_FIRST = "([0-9]{4})[-/.]([0-9]{1,2})[-/.]([0-9]{1,2})";
  private static final String NUMERIC = "([0-9]{1,2})[-/. ]([0-9]{1,2})[-/. ]([0-9]{4})";
  private static final String NAMED =
      "(?:[A-Za-z'']+ *, *)?([0-9]{1,2})[-/. ]+([A-Za-z]+)[-/., ]+([0-9]{4})";
  private static final String SERIAL = "[3-7][0-9]{4}";

  private static final String SIGN =
      """
      CASE
        WHEN typed THEN 'NOTHING'
        WHEN regexp_full_match(%1$s, '%2$s') THEN 'YEAR_FIRST'
        WHEN regexp_full_match(%1$s, '%3$s') THEN
          CASE
            WHEN %4$s > 12 AND %5$s > 12 THEN 'NOTHING'
            WHEN %4$s > 12 THEN 'DAY_FIRST'
            WHEN %5$s > 12 THEN 'MONTH_FIRST'
            ELSE 'EITHER'
          END
        WHEN regexp_full_match(%1$s, '%6$s') THEN 'NAMED'
        WHEN regexp_full_match(t, '%7$s') THEN 'SERIAL'
        ELSE 'NOTHING'
      END
      """
          .formatted(DAY, YEAR_FIRST, NUMERIC, part(NUMERIC, 1), part(NUMERIC, 2), NAMED, SERIAL);

  private Dates() {}

  private static String part(String pattern, int group) {
    return "try_cast(regexp_extract(%s, '^%s$', %d) AS INTEGER)".formatted(DAY, pattern, group);
  }

  /** Decides. */
  static Decision<DateStyle> decide(String source, List<Values> columns) {
    Map<Sign, Long> signs = new EnumMap<>(Sign.class);
    columns.forEach(column -> count(column, signs));
    signs.remove(Sign.NOTHING);
    long either = numeric(signs);
    if (signs.size() > 1) {
      throw new RefusedFileException(
          Refusal.DATES_MIXED,
          source,
          "days are written in several ways (%s); write all of them one way, best 2023-11-02"
              .formatted(inWords(signs)));
    }
    if (signs.isEmpty()) {
      return either > 0
          ? new Decision<>(DateStyle.DAY_FIRST, 0, "by custom; no day proves it")
          : new Decision<>(DateStyle.NONE, 0, "no day is written as text");
    }
    var only = signs.entrySet().iterator().next();
    return new Decision<>(
        DateStyle.valueOf(only.getKey().name()), only.getValue(), "every day is so");
  }

  /** Those that may be either go with what the others prove, unless the others are not numeric. */
  private static long numeric(Map<Sign, Long> signs) {
    boolean other =
        signs.containsKey(Sign.YEAR_FIRST)
            || signs.containsKey(Sign.NAMED)
            || signs.containsKey(Sign.SERIAL);
    Long either = other ? null : signs.remove(Sign.EITHER);
    return either == null ? 0 : either;
  }

  private static String inWords(Map<Sign, Long> signs) {
    return signs.entrySet().stream()
        .map(entry -> entry.getValue() + " " + entry.getKey())
        .collect(Collectors.joining(", "));
  }

  private static void count(Values column, Map<Sign, Long> signs) {
    column
        .session()
        .query(
            Sql.of(
                "SELECT %s AS sign, CAST(sum(n) AS BIGINT) AS n FROM %s GROUP BY 1"
                    .formatted(SIGN, column.table())),
            row -> signs.merge(Sign.valueOf(row.text("sign")), row.whole("n"), Long::sum));
  }

  /** SQL for the ISO form; NULL where there is no such day. */
  static String normal(DateStyle style) {
    String iso =
        switch (style) {
          case NONE -> "NULL";
          case YEAR_FIRST -> iso(part(YEAR_FIRST, 1), part(YEAR_FIRST, 2), part(YEAR_FIRST, 3));
          case DAY_FIRST -> iso(part(NUMERIC, 3), part(NUMERIC, 2), part(NUMERIC, 1));
          case MONTH_FIRST -> iso(part(NUMERIC, 3), part(NUMERIC, 1), part(NUMERIC, 2));
          case NAMED -> iso(part(NAMED, 3), month(), part(NAMED, 1));
          case SERIAL -> "NULL";
        };
    String serial =
        "strftime(DATE '1899-12-30' + try_cast(regexp_extract(t, '^(%s)([.][0-9]+)?$', 1) AS INTEGER), '%%Y-%%m-%%d')"
            .formatted(SERIAL);
    String isSerial = style == DateStyle.SERIAL ? "true" : "typed";
    return "CASE WHEN %s AND NOT contains(t, '-') THEN %s ELSE %s END"
        .formatted(isSerial, serial, iso);
  }

  private static String iso(String year, String month, String day) {
    String text = "printf('%%04d-%%02d-%%02d', %s, %s, %s)".formatted(year, month, day);
    return "CASE WHEN try_cast(%1$s AS DATE) IS NOT NULL THEN %1$s END".formatted(text);
  }

  private static String month() {
    String names = list(months -> months.stream().map(Sql::literal));
    String numbers =
        list(months -> months.stream().map(m -> String.valueOf(MONTHS.indexOf(months) + 1)));
    return "[%s][list_position([%s], lower(regexp_extract(%s, '^%s$', 2)))]"
        .formatted(numbers, names, DAY, NAMED);
  }

  private static String list(Function<List<String>, Stream<String>> each) {
    return MONTHS.stream().flatMap(each).collect(Collectors.joining(", "));
  }
}
