package id.pantau.reference;

import id.pantau.calendar.WorkCalendar;
import id.pantau.warehouse.Sql;
import id.pantau.warehouse.Warehouse;

/** Reads the calendar. */
final class CalendarQueries {

  private CalendarQueries() {}

  /** First and last day of the fasting month are marks and no holidays. */
  static WorkCalendar calendar(Warehouse warehouse) {
    return new WorkCalendar(
        warehouse.query(
            Sql.of(
                "SELECT DISTINCT date FROM holidays WHERE type NOT IN ('ramadan_first', 'ramadan_last')"),
            row -> row.date("date")));
  }
}
