package id.pantau.ui.base;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;

/** All words and numbers in one language, from {@code vaadin-i18n/translations_*.properties}. */
public final class Speech {
  private static final Map<Language, Speech> ALL = new EnumMap<>(Language.class);

  static {
    for (Language language : Language.values()) {
      ALL.put(language, new Speech(language, load(language)));
    }
  }

  private final Language language;
  private final Properties words;
  private final Formats formats;

  private Speech(Language language, Properties words) {
    this.language = language;
    this.words = words;
    this.formats = new Formats(this);
  }

  /** The speech of a language. */
  public static Speech in(Language language) {
    return Objects.requireNonNull(ALL.get(language));
  }

  /**
   * The sentence behind a key. {@code {0}}, {@code {1}} … are replaced as they stand: numbers come
   * formatted, and an apostrophe is just an apostrophe.
   *
   * @throws IllegalArgumentException when the bundle lacks the key
   */
  public String say(String key, String... values) {
    String text = words.getProperty(key);
    if (text == null) {
      throw new IllegalArgumentException("no text for " + key + " in " + language);
    }
    for (int i = 0; i < values.length; i++) {
      text = text.replace("{" + i + "}", values[i]);
    }
    return text;
  }

  /**
   * A sentence about so many: the one behind {@code key.one} when they are one and there is such a
   * text, else the one behind the key. {@code {0}} is the number, {@code {1}} … the other values.
   */
  public String counted(String key, double number, String... others) {
    String one = key + ".one";
    String[] values =
        Stream.concat(Stream.of(formats.count(number)), Stream.of(others)).toArray(String[]::new);
    return say(number == 1 && words.containsKey(one) ? one : key, values);
  }

  /** The text behind a key that may not be there, such as one made of a value. */
  public Optional<String> find(String key) {
    return Optional.ofNullable(words.getProperty(key));
  }

  /** The word for a constant: {@code outlook.HARD}. */
  public String word(String group, Enum<?> constant) {
    return say(group + '.' + constant.name());
  }

  /** Numbers, dates and moments in this language. */
  public Formats formats() {
    return formats;
  }

  /** Which language this is. */
  public Language language() {
    return language;
  }

  Set<String> keys() {
    return words.stringPropertyNames();
  }

  private static Properties load(Language language) {
    String bundle = "/vaadin-i18n/translations_" + language.tag() + ".properties";
    Properties words = new Properties();
    try (Reader in =
        new InputStreamReader(
            Objects.requireNonNull(Speech.class.getResourceAsStream(bundle), bundle),
            StandardCharsets.UTF_8)) {
      words.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return words;
  }
}
