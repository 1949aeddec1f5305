package id.pantau.ui.base;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.UIInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Component;

/** Gives each new page its language and scheme before the first paint, and its error handler. */
@Component
class PageSetup implements VaadinServiceInitListener {
  private static final long serialVersionUID = 1L;
  private static final String SKELETON = resource("/skeleton.html");

  @Override
  public void serviceInit(ServiceInitEvent event) {
    VaadinService service = event.getSource();
    event.addIndexHtmlRequestListener(PageSetup::dress);
    service.addUIInitListener(PageSetup::start);
    service.addSessionInitListener(init -> init.getSession().setErrorHandler(new Failures()));
    service.setSystemMessagesProvider(
        info -> messages(Speech.in(Preferences.language(VaadinRequest.getCurrent()))));
  }

  private static void start(UIInitEvent event) {
    UI ui = event.getUI();
    ui.setLocale(Preferences.language(VaadinRequest.getCurrent()).locale());
    ui.getLoadingIndicatorConfiguration().setFirstDelay(200);
    ui.addBeforeEnterListener(PageSetup::follow);
  }

  /** The address may name the language at any time. */
  private static void follow(BeforeEnterEvent event) {
    event
        .getLocation()
        .getQueryParameters()
        .getSingleParameter(Preferences.LANG)
        .flatMap(Language::byTag)
        .filter(language -> !language.locale().equals(event.getUI().getLocale()))
        .ifPresent(language -> Preferences.speak(event.getUI(), language));
  }

  private static void dress(IndexHtmlResponse response) {
    Language language = Preferences.language(response.getVaadinRequest());
    Scheme scheme = Preferences.scheme(response.getVaadinRequest());
    Element html = response.getDocument().expectFirst("html");
    html.attr("lang", language.locale().toLanguageTag());
    html.attr("style", "color-scheme: " + scheme.value().getValue());
    html.attr("theme", scheme.value().getThemeValue());
    response.getDocument().body().prepend(SKELETON);
    Element head = response.getDocument().head();
    head.appendElement("meta")
        .attr("name", "description")
        .attr("content", Speech.in(language).say("app.description"));
    head.appendElement("link")
        .attr("rel", "preload")
        .attr("as", "font")
        .attr("type", "font/woff2")
        .attr("crossorigin", "")
        .attr("href", "fonts/plus-jakarta-sans-latin-wght-normal.woff2");
    head.appendElement("link").attr("rel", "icon").attr("href", "icon.svg");
    head.appendElement("script").attr("src", "pantau.js").attr("defer", "");
  }

  private static String resource(String name) {
    try (InputStream in = Objects.requireNonNull(PageSetup.class.getResourceAsStream(name), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static SystemMessages messages(Speech speech) {
    CustomizedSystemMessages messages = new CustomizedSystemMessages();
    messages.setSessionExpiredCaption(speech.say("session.expired"));
    messages.setSessionExpiredMessage(speech.say("session.expired.mend"));
    messages.setSessionExpiredNotificationEnabled(true);
    messages.setInternalErrorCaption(speech.say("failure"));
    messages.setInternalErrorMessage(speech.say("failure.mend"));
    return messages;
  }
}
