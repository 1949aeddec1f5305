package id.pantau.ingest.refusal;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** The same said in both languages. */
public record Words(String indonesian, String english) {

  private static final ResourceBundle INDONESIAN = bundle("id");
  private static final ResourceBundle ENGLISH = bundle("en");

  /**
   * What the bundles say.
   *
   * @throws java.util.MissingResourceException when they do not have the key
   */
  public static Words of(String key) {
    return new Words(INDONESIAN.getString(key), ENGLISH.getString(key));
  }

  /** Without a word of the machine's own language. */
  private static ResourceBundle bundle(String language) {
    return ResourceBundle.getBundle(
        "id.pantau.ingest.refusal.words",
        Locale.of(language),
        Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
  }

  @Override
  public String toString() {
    return indonesian + " / " + english;
  }
}
