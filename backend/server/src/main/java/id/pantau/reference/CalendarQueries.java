package id.pantau.reference;

import id.pantau.calendar.WorkCalendar;
import id.pantau.series.Span;
import id.pantau.warehouse.Session;
import id.pantau.warehouse.Sql;
import id.pantau.warehouse.Warehouse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Reads the calendar. */
final class CalendarQueries {

  private CalendarQueries() {}

  static WorkCalendar calendar(Warehouse warehouse) {
    return warehouse.read(session -> new WorkCalendar(holidays(session), fasting(session)));
  }

  /** First and last day of the fasting month are marks and no holidays. */
  private static List<LocalDate> holidays(Session session) {
    return session.query(
        Sql.of(
            "SELECT DISTINCT date FROM holidays WHERE type NOT IN ('ramadan_first', 'ramadan_last')"),
        row -> row.date("date"));
  }

  /** A month of which only one end is listed is left out. */
  private static List<Span> fasting(Session session) {
    record Mark(String type, LocalDate day) {}
    List<Mark> marks =
        session.query(
            Sql.of(
                "SELECT type, date FROM holidays WHERE type IN ('ramadan_first', 'ramadan_last') ORDER BY date"),
            row -> new Mark(row.text("type"), row.date("date")));
    var months = new ArrayList<Span>();
    for (int i = 1; i < marks.size(); i++) {
      if (marks.get(i - 1).type().equals("ramadan_first")
          && marks.get(i).type().equals("ramadan_last")) {
        months.add(new Span(marks.get(i - 1).day(), marks.get(i).day()));
      }
    }
    return months;
  }
}
