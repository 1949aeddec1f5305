package id.pantau.school;

import id.pantau.problem.ProblemException;
import java.text.Normalizer;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a school is looked for by. It is found when every word begins a word of its name, when they
 * stand in its name without the gaps ({@code smkn5} finds SMKN 5), or when its number begins so.
 *
 * @param words letters a to z, digits, and single blanks: nothing that means anything in SQL
 */
public record SchoolSearch(String words) {

  private static final int LONGEST = 100;
  private static final String NAME =
      "regexp_replace(strip_accents(lower(name)), '[^a-z0-9]+', ' ', 'g')";

  /**
   * As it was typed.
   *
   * @throws ProblemException BAD_INPUT when there is no letter and no digit, or too much of them
   */
  public static SchoolSearch of(String typed) {
    if (typed.length() > LONGEST) {
      throw ProblemException.badInput(
          "search has %d characters; at most %d are looked for".formatted(typed.length(), LONGEST));
    }
    String words =
        Normalizer.normalize(typed, Normalizer.Form.NFD)
            .replaceAll("\\p{M}+", "")
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z0-9]+", " ")
            .strip();
    if (words.isEmpty()) {
      throw ProblemException.badInput(
          "search has no letter and no digit; search for a name or a number, such as SMAN 1 or 99150401");
    }
    return new SchoolSearch(words);
  }

  public SchoolSearch {
    if (!words.matches("[a-z0-9]+( [a-z0-9]+)*")) {
      throw new IllegalArgumentException("words that were not normalised");
    }
  }

  /** SQL that is true for schools that are found. */
  String sql() {
    String together = words.replace(" ", "");
    String each =
        Stream.of(words.split(" "))
            .map(word -> "contains(' ' || %s, ' %s')".formatted(NAME, word))
            .collect(Collectors.joining(" AND "));
    return "((%1$s) OR contains(replace(%2$s, ' ', ''), '%3$s') OR starts_with(npsn, '%3$s'))"
        .formatted(each, NAME, together);
  }
}
