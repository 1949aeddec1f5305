package id.pantau.ui.part;

import java.util.Locale;

/** Tells the browser where an Indonesian name may break: before a consonant and its vowel. */
final class Hyphens {
  private static final String VOWELS = "aeiou";
  private static final int EDGE = 3;
  private static final char SOFT = '\u00AD';

  private Hyphens() {}

  static String in(String name) {
    StringBuilder soft = new StringBuilder();
    for (int i = 0; i < name.length(); i++) {
      if (breaks(name.toLowerCase(Locale.ROOT), i)) {
        soft.append(SOFT);
      }
      soft.append(name.charAt(i));
    }
    return soft.toString();
  }

  private static boolean breaks(String name, int at) {
    return at >= EDGE
        && name.length() - at >= EDGE
        && syllable(name, at)
        && letters(name.substring(at - EDGE, at + EDGE));
  }

  /** {@code ng} and {@code ny} are one sound: Kara-nganyar, never Karan-ganyar. */
  private static boolean syllable(String name, int at) {
    boolean digraph = name.charAt(at) == 'n' && softens(name.charAt(at + 1));
    boolean within = name.charAt(at - 1) == 'n' && softens(name.charAt(at));
    return digraph
        ? vowel(name.charAt(at + 2))
        : !within && consonant(name.charAt(at)) && vowel(name.charAt(at + 1));
  }

  private static boolean softens(char letter) {
    return letter == 'g' || letter == 'y';
  }

  private static boolean letters(String piece) {
    return piece.chars().allMatch(Character::isLetter);
  }

  private static boolean vowel(char letter) {
    return VOWELS.indexOf(letter) >= 0;
  }

  private static boolean consonant(char letter) {
    return Character.isLetter(letter) && !vowel(letter);
  }
}
