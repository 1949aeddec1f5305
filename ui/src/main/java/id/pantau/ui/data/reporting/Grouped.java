package id.pantau.ui.data.reporting;

import id.pantau.ui.api.history.Reporting.Day;
import id.pantau.ui.api.history.Reporting.Office;
import id.pantau.ui.api.history.Reporting.State;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The offices of one province together.
 *
 * @param code of the province
 */
record Grouped(String code, List<Office> offices) {

  private static final int PROVINCE_DIGITS = 2;

  static String province(Office office) {
    return office.office().code().substring(0, PROVINCE_DIGITS);
  }

  /** Every province in code order. */
  static List<Grouped> of(List<Office> offices) {
    Map<String, List<Office>> provinces =
        offices.stream()
            .collect(Collectors.groupingBy(Grouped::province, TreeMap::new, Collectors.toList()));
    return provinces.entrySet().stream()
        .map(each -> new Grouped(each.getKey(), each.getValue()))
        .toList();
  }

  /** A day of all of them: how many were due, and how many of these reported. */
  record Together(LocalDate day, int received, int due) {}

  List<Together> days() {
    List<Together> days = new ArrayList<>();
    for (int i = 0; i < offices.getFirst().days().size(); i++) {
      int at = i;
      List<Day> same = offices.stream().map(office -> office.days().get(at)).toList();
      int received = (int) same.stream().filter(day -> received(day.state())).count();
      int missing = (int) same.stream().filter(day -> missing(day.state())).count();
      days.add(new Together(same.getFirst().day(), received, received + missing));
    }
    return days;
  }

  private static boolean received(State state) {
    return switch (state) {
      case ON_TIME, LATE, BACKFILLED, REPLACED -> true;
      case MISSING, REFUSED, PENDING, NOT_DUE -> false;
    };
  }

  private static boolean missing(State state) {
    return switch (state) {
      case MISSING, REFUSED -> true;
      case ON_TIME, LATE, BACKFILLED, REPLACED, PENDING, NOT_DUE -> false;
    };
  }

  /** Whether any of them ever reported. */
  boolean known() {
    return offices.stream().anyMatch(office -> office.lastDay() != null);
  }

  int received() {
    return offices.stream().mapToInt(office -> office.totals().received()).sum();
  }

  int due() {
    return offices.stream().mapToInt(office -> office.totals().due()).sum();
  }
}
