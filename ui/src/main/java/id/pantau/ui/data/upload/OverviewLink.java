package id.pantau.ui.data.upload;

import id.pantau.ui.api.load.LoadAnswer;
import id.pantau.ui.api.load.LoadAnswer.Report;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Where the overview shows what a file changed: its one office, its one province, or all. */
final class OverviewLink {
  private static final int PROVINCE_DIGITS = 2;
  private static final String NATION = "00";

  private OverviewLink() {}

  static String of(LoadAnswer answer) {
    List<Report> right = answer.right();
    String day = day(right).map(last -> "&date=" + last).orElse("");
    return "?region=" + region(right.stream().map(Report::office).distinct().toList()) + day;
  }

  private static Optional<LocalDate> day(List<Report> reports) {
    return reports.stream().map(Report::day).filter(Objects::nonNull).max(LocalDate::compareTo);
  }

  private static String region(List<String> offices) {
    List<String> provinces =
        offices.stream()
            .map(office -> office.substring(0, Math.min(PROVINCE_DIGITS, office.length())))
            .distinct()
            .toList();
    if (offices.size() == 1) {
      return offices.getFirst();
    }
    return provinces.size() == 1 ? provinces.getFirst() : NATION;
  }
}
