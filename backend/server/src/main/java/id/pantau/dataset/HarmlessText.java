package id.pantau.dataset;

import java.util.regex.Pattern;

/**
 * Text that a table calculation takes for text: what begins like a formula gets an apostrophe, so
 * that it is not worked out.
 */
public final class HarmlessText {

  private static final String BEGIN = "[=+@\\t\\r-]";

  private static final Pattern FORMULA = Pattern.compile(BEGIN + ".*", Pattern.DOTALL);

  private static final Pattern INNER = Pattern.compile("([,;\\t])(?=[=+@-])");

  private HarmlessText() {}

  /**
   * The same for a delimited file, whatever separator its reader takes: what would begin like a
   * formula behind another one gets an apostrophe, too.
   */
  public static String delimited(String text) {
    return INNER.matcher(of(text)).replaceAll("$1'");
  }

  /** The text itself, with the apostrophe where it needs one. */
  public static String of(String text) {
    return FORMULA.matcher(text).matches() ? "'" + text : text;
  }

  /** SQL of the same for the value of an expression. */
  public static String sql(String expression) {
    return "CASE WHEN regexp_matches(%1$s, '^%2$s') THEN '''' || %1$s ELSE %1$s END"
        .formatted(expression, BEGIN);
  }
}
