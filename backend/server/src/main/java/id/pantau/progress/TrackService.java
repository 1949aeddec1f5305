package id.pantau.progress;

import id.pantau.access.Scope;
import id.pantau.measure.Figure;
import id.pantau.measure.Known;
import id.pantau.measure.LevelAnswer;
import id.pantau.measure.Measures;
import id.pantau.measure.Track;
import id.pantau.problem.ProblemException;
import id.pantau.series.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How regions came to where they are: at every point the same offices, those of which base, count
 * and start are known, so that an office that begins to report never looks like growth. An office
 * alone is followed from its first count on.
 */
public final class TrackService {

  private final Measures measures;

  public TrackService(Measures measures) {
    this.measures = measures;
  }

  /**
   * From the day before the target's period to the day of the progress; one year where no target is
   * in force. One statement for all questions that share a knowledge.
   *
   * @throws ProblemException when there would be too many points
   */
  public Map<TrackQuestion, List<SeriesPoint>> tracks(
      Scope scope, Collection<TrackQuestion> questions) {
    var answers = new HashMap<TrackQuestion, List<SeriesPoint>>();
    questions.stream()
        .distinct()
        .collect(Collectors.groupingBy(question -> question.progress().question().known()))
        .forEach((known, group) -> answers.putAll(tracks(scope, known, group)));
    return answers;
  }

  private Map<TrackQuestion, List<SeriesPoint>> tracks(
      Scope scope, Known known, List<TrackQuestion> questions) {
    Map<TrackQuestion, Track> tracks =
        questions.stream().collect(Collectors.toMap(question -> question, TrackService::track));
    var levels = measures.tracks(scope, known, tracks.values());
    var answers = new HashMap<TrackQuestion, List<SeriesPoint>>();
    tracks.forEach(
        (question, track) ->
            answers.put(question, points(question, track, levels.getOrDefault(track, Map.of()))));
    return answers;
  }

  private static Track track(TrackQuestion question) {
    LocalDate asOf = question.progress().asOf();
    CountedTarget target = question.progress().target();
    LocalDate start =
        target == null ? asOf.minusYears(1) : target.target().periodStart().minusDays(1);
    var points = new ArrayList<Span>();
    points.add(new Span(start, start));
    points.addAll(new Span(start.plusDays(1), asOf).split(question.interval()));
    if (points.size() > SeriesService.MOST_POINTS) {
      throw ProblemException.badInput(
          "the track would have %d points, at most %d are given; ask for a longer interval"
              .formatted(points.size(), SeriesService.MOST_POINTS));
    }
    return new Track(question.progress().counted(), points);
  }

  private static List<SeriesPoint> points(
      TrackQuestion question, Track track, Map<LocalDate, LevelAnswer> levels) {
    int expected = expected(question);
    return track.points().stream()
        .map(span -> point(span, levels.get(span.end()), expected))
        .toList();
  }

  private static int expected(TrackQuestion question) {
    Integer expected = question.progress().activated().expected();
    return expected == null ? 0 : expected;
  }

  private static SeriesPoint point(Span span, @Nullable LevelAnswer level, int expected) {
    return level == null
        ? new SeriesPoint(span.start(), span.end(), Figure.missing(expected), null)
        : new SeriesPoint(span.start(), span.end(), level.figure(), level.correction());
  }
}
