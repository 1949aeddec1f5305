package id.pantau.ingest.read.alias;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** What is left of a text when case, blanks, punctuation and accents do not count. */
public final class Key {

  private static final Pattern NOT_COUNTED = Pattern.compile("[^\\p{L}\\p{N}]");
  private static final Pattern IN_BRACKETS = Pattern.compile("[(\\[][^)\\]]*[)\\]]");

  private Key() {}

  /** Letters and digits only, in lower case. */
  public static String of(String text) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFKD);
    return NOT_COUNTED.matcher(plain).replaceAll("").toLowerCase(Locale.ROOT);
  }

  /** The same, without what stands in brackets: {@code Jumlah (orang)} is {@code jumlah}. */
  static String withoutBrackets(String text) {
    return of(IN_BRACKETS.matcher(text).replaceAll(" "));
  }
}
