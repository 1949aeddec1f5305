package id.pantau.ui.api.school;

import id.pantau.ui.api.Figure;
import id.pantau.ui.api.Point;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The answer to {@code school-weeks.graphql} as it comes. */
record WeeksAnswer(AtSchool school, Rows<Trips> trips, Rows<Visited> visited) {

  record AtSchool(Series recorded, Series activated) {}

  record Series(List<Point> points) {}

  record Rows<T>(List<T> nodes) {}

  /** Trips of one week. */
  record Visited(LocalDate start, Figure visits) {}

  Trips together() {
    return trips.nodes().stream().findFirst().orElse(Trips.UNKNOWN);
  }

  List<SchoolWeek> weeks() {
    Map<LocalDate, Visited> visits =
        visited.nodes().stream().collect(Collectors.toMap(Visited::start, Function.identity()));
    List<Point> recorded = school.recorded().points();
    List<Point> activated = school.activated().points();
    return IntStream.range(0, Math.min(recorded.size(), activated.size()))
        .mapToObj(i -> week(recorded.get(i), activated.get(i), visits))
        .toList();
  }

  private static SchoolWeek week(Point recorded, Point activated, Map<LocalDate, Visited> visits) {
    Visited visited = visits.get(recorded.start());
    return new SchoolWeek(
        recorded.start(),
        recorded.end(),
        recorded.figure(),
        activated.figure(),
        visited == null ? Figure.MISSING : visited.visits());
  }
}
