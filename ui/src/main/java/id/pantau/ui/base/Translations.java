package id.pantau.ui.base;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Tells Vaadin which languages there are, and serves its own look-ups from {@link Speech}. */
@Component
class Translations implements I18NProvider {
  private static final long serialVersionUID = 1L;

  @Override
  public List<Locale> getProvidedLocales() {
    return Arrays.stream(Language.values()).map(Language::locale).toList();
  }

  @Override
  public String getTranslation(String key, Locale locale, Object... values) {
    String[] texts = Arrays.stream(values).map(String::valueOf).toArray(String[]::new);
    return Speech.in(Language.of(locale)).say(key, texts);
  }
}
