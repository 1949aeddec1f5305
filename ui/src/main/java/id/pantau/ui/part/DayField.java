package id.pantau.ui.part;

import com.vaadin.flow.component.datepicker.DatePicker;
import id.pantau.ui.base.Speech;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A day, written and read in the reader's own words: 2 Okt 2023. */
public final class DayField extends DatePicker {
  private static final long serialVersionUID = 1L;

  private final FieldName name = new FieldName();

  /** Tells of every day that the reader chooses; null where it is emptied. */
  public void chosen(Consumer<@Nullable LocalDate> go) {
    addValueChangeListener(
        event -> {
          if (event.isFromClient()) {
            go.accept(event.getValue());
          }
        });
  }

  /**
   * Turns the field to a language.
   *
   * @param shown stands inside the field
   * @param told the name for who cannot see it
   */
  public void speak(Speech speech, String shown, String told) {
    name.setText(shown);
    setPrefixComponent(name);
    setAriaLabel(told);
    speak(speech);
  }

  /** Turns the field to a language. */
  public void speak(Speech speech) {
    setI18n(calendar(speech));
    setLocale(speech.language().locale());
    nameMonths(speech);
  }

  /** Vaadin's own date formats know English months only; this comes after they are set. */
  private void nameMonths(Speech speech) {
    String months = String.join(",", speech.formats().shortMonths());
    getElement().executeJs("window.pantau.nameMonths(this, $0)", months);
  }

  private static DatePickerI18n calendar(Speech speech) {
    return new DatePickerI18n()
        .setMonthNames(speech.formats().months())
        .setWeekdays(List.of(speech.say("date.weekdays").split(",", -1)))
        .setWeekdaysShort(List.of(speech.say("date.weekdays.short").split(",", -1)))
        .setFirstDayOfWeek(DayOfWeek.MONDAY.getValue())
        .setDateFormats("d/M/yyyy", "yyyy-MM-dd")
        .setToday(speech.say("date.today"))
        .setCancel(speech.say("date.cancel"))
        .setBadInputErrorMessage(speech.say("date.bad"));
  }
}
