package id.pantau.reference;

import id.pantau.calendar.WorkCalendar;
import id.pantau.forecast.calendar.SpecialDay;
import id.pantau.warehouse.Sql;
import id.pantau.warehouse.Warehouse;

/** Reads the calendar. */
final class CalendarQueries {

  private CalendarQueries() {}

  static WorkCalendar calendar(Warehouse warehouse) {
    return new WorkCalendar(
        warehouse.query(
            Sql.of("SELECT DISTINCT date, type FROM holidays"),
            row -> new SpecialDay(row.date("date"), SpecialDay.Kind.named(row.text("type")))));
  }
}
