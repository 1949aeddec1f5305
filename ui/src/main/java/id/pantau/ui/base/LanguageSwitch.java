package id.pantau.ui.base;

import com.vaadin.flow.component.UI;
import java.util.List;
import java.util.Locale;

/** ID or EN; the whole screen follows at once. */
final class LanguageSwitch extends Segments<Language> {
  private static final long serialVersionUID = 1L;

  LanguageSwitch() {
    super(List.of(Language.values()), language -> language.tag().toUpperCase(Locale.ROOT));
    small();
    addValueChangeListener(
        event -> {
          if (event.isFromClient()) {
            Preferences.speak(UI.getCurrent(), event.getValue());
          }
        });
  }

  void speak(Speech speech) {
    named(speech.say("shell.language"));
    setValue(speech.language());
  }
}
