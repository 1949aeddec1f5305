package id.pantau.ui.base;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The languages that Pantau speaks; the first is the one it starts in. */
public enum Language {
  /** Bahasa Indonesia. */
  ID("id-ID"),
  /** English. */
  EN("en-GB");

  private final Locale locale;

  Language(String tag) {
    this.locale = Locale.forLanguageTag(tag);
  }

  /** The locale for numbers, dates and the page's {@code lang}. */
  public Locale locale() {
    return locale;
  }

  /** The two letters in addresses, cookies and bundle names. */
  public String tag() {
    return locale.getLanguage();
  }

  /** The language with these two letters. */
  public static Optional<Language> byTag(String tag) {
    return Arrays.stream(values()).filter(language -> language.tag().equals(tag)).findFirst();
  }

  /** The language of a locale, Indonesian for any that Pantau does not speak. */
  public static Language of(Locale locale) {
    return byTag(locale.getLanguage()).orElse(ID);
  }
}
