package id.pantau.reference;

import id.pantau.calendar.Occasion;
import id.pantau.calendar.WorkCalendar;
import id.pantau.warehouse.Sql;
import id.pantau.warehouse.Warehouse;
import java.util.Locale;

/** Reads the calendar. */
final class CalendarQueries {

  private CalendarQueries() {}

  static WorkCalendar calendar(Warehouse warehouse) {
    return new WorkCalendar(
        warehouse.query(
            Sql.of("SELECT DISTINCT date, type FROM holidays"),
            row ->
                new Occasion(
                    row.date("date"),
                    Occasion.Type.valueOf(row.text("type").toUpperCase(Locale.ROOT)))));
  }
}
