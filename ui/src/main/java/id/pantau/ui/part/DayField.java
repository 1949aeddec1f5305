package id.pantau.ui.part;

import com.vaadin.flow.component.datepicker.DatePicker;
import id.pantau.ui.base.Speech;
import java.time.DayOfWeek;
import java.util.List;

/** A day, written and read in the reader's own words: 2 Okt 2023. */
public final class DayField extends DatePicker {
  private static final long serialVersionUID = 1L;

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
