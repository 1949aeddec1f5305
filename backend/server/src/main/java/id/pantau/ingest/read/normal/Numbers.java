package id.pantau.ingest.read.normal;

import id.pantau.dataset.FieldType;
import id.pantau.ingest.refusal.Refusal;
import id.pantau.ingest.refusal.RefusedFileException;
import id.pantau.warehouse.Sql;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Tells Indonesian numbers from English ones, for the file as a whole. */
final class Numbers {

  /** What a way of writing a number says about the file's style. */
  private enum Sign {
    INDONESIAN,
    ENGLISH,
    /** {@code 1.234} of people, who are whole. */
    INDONESIAN_IF_WHOLE,
    /** {@code 1,234} of people. */
    ENGLISH_IF_WHOLE,
    /** {@code 1.234} or {@code 1,234} of what may have decimals. */
    EITHER,
    NOTHING
  }

  private Numbers() {}

  /** Decides. */
  static Decision<NumberStyle> decide(String source, List<Values> columns) {
    Map<Sign, Long> signs = new EnumMap<>(Sign.class);
    columns.forEach(column -> count(column, signs));
    long indonesian = signs.getOrDefault(Sign.INDONESIAN, 0L);
    long english = signs.getOrDefault(Sign.ENGLISH, 0L);
    long ifWhole = signs.getOrDefault(Sign.INDONESIAN_IF_WHOLE, 0L);
    long englishIfWhole = signs.getOrDefault(Sign.ENGLISH_IF_WHOLE, 0L);
    if (indonesian > 0 || english > 0) {
      return proven(
          source,
          indonesian + (english > 0 ? ifWhole : 0),
          english + (indonesian > 0 ? englishIfWhole : 0),
          "numbers can be read in this way only");
    }
    if (ifWhole > 0 || englishIfWhole > 0) {
      return proven(source, ifWhole, englishIfWhole, "numbers count what is whole");
    }
    if (signs.getOrDefault(Sign.EITHER, 0L) > 0) {
      throw new RefusedFileException(
          Refusal.NUMBERS_AMBIGUOUS,
          source,
          "%d numbers such as 1.234 may be thousands or decimals and nothing in the file tells; write them without grouping"
              .formatted(signs.get(Sign.EITHER)));
    }
    return new Decision<>(NumberStyle.PLAIN, 0, "no number has a point or a comma");
  }

  private static Decision<NumberStyle> proven(
      String source, long indonesian, long english, String reason) {
    if (indonesian > 0 && english > 0) {
      throw new RefusedFileException(
          Refusal.NUMBERS_MIXED,
          source,
          "%d numbers are written as 1.234,5 and %d as 1,234.5; write all of them one way"
              .formatted(indonesian, english));
    }
    return indonesian > 0
        ? new Decision<>(NumberStyle.INDONESIAN, indonesian, indonesian + " " + reason)
        : new Decision<>(NumberStyle.ENGLISH, english, english + " " + reason);
  }

  private static void count(Values column, Map<Sign, Long> signs) {
    boolean whole = column.field().type() == FieldType.INTEGER;
    String sign =
        """
      CASE
        WHEN typed OR regexp_full_match(t, '[+-]?[0-9]+') THEN 'NOTHING'
        WHEN regexp_full_match(t, '[+-]?[0-9]{1,3}([.][0-9]{3})+,[0-9]+') THEN 'INDONESIAN'
        WHEN regexp_full_match(t, '[+-]?[0-9]{1,3}(,[0-9]{3})+[.][0-9]+') THEN 'ENGLISH'
        WHEN regexp_full_match(t, '[+-]?[1-9][0-9]{0,2}([.][0-9]{3}){2,}') THEN 'INDONESIAN'
        WHEN regexp_full_match(t, '[+-]?[1-9][0-9]{0,2}(,[0-9]{3}){2,}') THEN 'ENGLISH'
        WHEN regexp_full_match(t, '[+-]?[1-9][0-9]{0,2}[.][0-9]{3}') THEN '%s'
        WHEN regexp_full_match(t, '[+-]?[1-9][0-9]{0,2},[0-9]{3}') THEN '%s'
        WHEN regexp_full_match(t, '[+-]?[0-9]+,%3$s') THEN 'INDONESIAN'
        WHEN regexp_full_match(t, '[+-]?[0-9]+[.]%3$s') THEN 'ENGLISH'
        ELSE 'NOTHING'
      END
      """
            .formatted(
                whole ? Sign.INDONESIAN_IF_WHOLE : Sign.EITHER,
                whole ? Sign.ENGLISH_IF_WHOLE : Sign.EITHER,
                // Half a person proves no style: it is an error in any.
                whole ? "0{1,2}" : "[0-9]+");
    column
        .session()
        .query(
            Sql.of(
                "SELECT %s AS sign, CAST(sum(n) AS BIGINT) AS n FROM %s GROUP BY 1"
                    .formatted(sign, column.table())),
            row -> signs.merge(Sign.valueOf(row.text("sign")), row.whole("n"), Long::sum));
  }

  /** SQL for the normal form: digits, a point before decimals; NULL where it has none. */
  static String normal(FieldType type, NumberStyle style) {
    String number =
        switch (style) {
          case PLAIN -> whenMatches("[+-]?[0-9]+([.][0-9]+)?", "t");
          case INDONESIAN ->
              whenMatches(
                  "[+-]?([0-9]+|[0-9]{1,3}([.][0-9]{3})+)(,[0-9]+)?",
                  "replace(replace(t, '.', ''), ',', '.')");
          case ENGLISH ->
              whenMatches(
                  "[+-]?([0-9]+|[0-9]{1,3}(,[0-9]{3})+)([.][0-9]+)?", "replace(t, ',', '')");
        };
    String typedOrText = "CASE WHEN typed THEN t ELSE " + number + " END";
    return type == FieldType.INTEGER
        ? "regexp_replace(" + typedOrText + ", '[.]0+$', '')"
        : typedOrText;
  }

  private static String whenMatches(String pattern, String then) {
    return "CASE WHEN regexp_full_match(t, '%s') THEN %s END".formatted(pattern, then);
  }
}
