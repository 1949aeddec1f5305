package id.pantau.ui.base;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a reader chose before, kept in two cookies that hold nothing else. */
final class Preferences {
  /** The query parameter that chooses a language, {@code ?lang=en}. */
  static final String LANG = "lang";

  private static final String LANGUAGE_COOKIE = "pantau-lang";
  private static final String SCHEME_COOKIE = "pantau-scheme";

  private Preferences() {}

  static Language language(@Nullable VaadinRequest request) {
    if (request == null) {
      return Language.ID;
    }
    return Stream.of(
            Optional.ofNullable(request.getParameter(LANG)), cookie(request, LANGUAGE_COOKIE))
        .flatMap(Optional::stream)
        .flatMap(tag -> Language.byTag(tag).stream())
        .findFirst()
        .orElse(Language.ID);
  }

  static Scheme scheme(@Nullable VaadinRequest request) {
    Optional<String> kept = request == null ? Optional.empty() : cookie(request, SCHEME_COOKIE);
    return Arrays.stream(Scheme.values())
        .filter(scheme -> kept.filter(scheme.name()::equals).isPresent())
        .findFirst()
        .orElse(Scheme.SYSTEM);
  }

  /** Turns the page to a language and remembers it. */
  static void speak(UI ui, Language language) {
    keep(LANGUAGE_COOKIE, language.tag());
    String tag = language.locale().toLanguageTag();
    ui.getPage().executeJs("document.documentElement.lang = $0", tag);
    ui.setLocale(language.locale());
  }

  static void keep(Scheme scheme) {
    keep(SCHEME_COOKIE, scheme.name());
  }

  private static Optional<String> cookie(VaadinRequest request, String name) {
    Cookie @Nullable [] cookies = request.getCookies();
    return Stream.ofNullable(cookies)
        .flatMap(Arrays::stream)
        .filter(cookie -> cookie.getName().equals(name))
        .map(Cookie::getValue)
        .findFirst();
  }

  private static void keep(String name, String value) {
    VaadinResponse response = VaadinResponse.getCurrent();
    if (response != null) {
      Cookie cookie = new Cookie(name, value);
      cookie.setPath("/");
      cookie.setMaxAge((int) Duration.ofDays(365).toSeconds());
      cookie.setHttpOnly(true);
      cookie.setAttribute("SameSite", "Lax");
      response.addCookie(cookie);
    }
  }
}
