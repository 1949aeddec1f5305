package id.pantau.reporting;

import id.pantau.access.Scope;
import id.pantau.measure.DailyDataset;
import id.pantau.measure.Known;
import id.pantau.measure.report.OfficeReports;
import id.pantau.measure.report.ReportQuery;
import id.pantau.problem.ProblemException;
import id.pantau.reference.ReferenceData;
import id.pantau.region.Region;
import id.pantau.region.RegionCode;
import id.pantau.region.RegionLevel;
import id.pantau.reporting.health.Judges;
import id.pantau.series.Span;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which offices reported when; any number of regions, offices and days cost the same few
 * statements.
 */
public final class ReportingService {

  /** Days before the last one that are shown when no first day is asked for. */
  private static final int USUAL_SPAN = 61;

  /** Days that can be asked for. */
  private static final int LONGEST_SPAN = 400;

  private final OfficeReports reports;
  private final ReferenceData reference;
  private final Clock clock;

  public ReportingService(OfficeReports reports, ReferenceData reference, Clock clock) {
    this.reports = reports;
    this.reference = reference;
    this.clock = clock;
  }

  /** What is asked with the same arguments, of whichever region. */
  private record Arguments(
      DailyDataset dataset, @Nullable LocalDate from, @Nullable LocalDate to, Known known) {

    static Arguments of(ReportingQuestion question) {
      return new Arguments(question.dataset(), question.from(), question.to(), question.known());
    }
  }

  /**
   * Answers every question.
   *
   * @throws ProblemException BAD_INPUT when a stretch ends before it begins or is too long
   */
  public Map<ReportingQuestion, Reporting> reporting(
      Scope scope, Collection<ReportingQuestion> questions) {
    var answers = new HashMap<ReportingQuestion, Reporting>();
    questions.stream()
        .distinct()
        .collect(Collectors.groupingBy(Arguments::of))
        .forEach((arguments, group) -> answers.putAll(answer(scope, arguments, group)));
    return answers;
  }

  private Map<ReportingQuestion, Reporting> answer(
      Scope scope, Arguments asked, List<ReportingQuestion> questions) {
    Span span = span(asked);
    SortedMap<RegionCode, Region> offices = new TreeMap<>();
    for (ReportingQuestion question : questions) {
      offices(scope, question.region()).forEach(office -> offices.put(office.code(), office));
    }
    Map<RegionCode, OfficeReporting> known = known(asked, span, offices);
    return questions.stream()
        .collect(
            Collectors.toMap(
                Function.identity(),
                question ->
                    together(
                        question,
                        span,
                        offices(scope, question.region())
                            .map(office -> known.get(office.code()))
                            .toList())));
  }

  private Stream<Region> offices(Scope scope, RegionCode region) {
    RegionCode top =
        region.level() == RegionLevel.DISTRICT ? region.parent().orElseThrow() : region;
    return reference.regions().atLevel(RegionLevel.REGENCY, top).stream()
        .filter(office -> scope.admits(office.code()));
  }

  private Span span(Arguments asked) {
    LocalDate to = asked.to() == null ? newestDay(asked) : asked.to();
    LocalDate from = asked.from() == null ? to.minusDays(USUAL_SPAN) : asked.from();
    if (to.isBefore(from)) {
      throw ProblemException.badInput(
          "reporting from %s to %s; let `to` be `from` or later".formatted(from, to));
    }
    if (from.plusDays(LONGEST_SPAN).isBefore(to)) {
      throw ProblemException.badInput(
          "reporting from %s to %s; ask for at most %d days".formatted(from, to, LONGEST_SPAN));
    }
    return new Span(from, to);
  }

  private LocalDate newestDay(Arguments asked) {
    return reports
        .newestDay(asked.dataset(), asked.known())
        .orElseGet(() -> Known.dayOf(moment(asked)));
  }

  private Instant moment(Arguments asked) {
    return asked.known().moment(clock);
  }

  private Map<RegionCode, OfficeReporting> known(
      Arguments asked, Span span, SortedMap<RegionCode, Region> offices) {
    if (offices.isEmpty()) {
      return Map.of();
    }
    var judges = new Judges(reference.calendar(), moment(asked), span.end());
    LocalDate first =
        offices.values().stream()
            .map(office -> judges.of(office).first())
            .filter(day -> day.isBefore(span.start()))
            .min(Comparator.naturalOrder())
            .orElse(span.start());
    var query =
        new ReportQuery(
            asked.dataset(),
            asked.known(),
            new TreeSet<>(offices.keySet()),
            new Span(first, span.end()));
    var views = OfficeViews.read(reports, query, moment(asked));
    return offices.values().stream()
        .collect(
            Collectors.toMap(
                Region::code, office -> views.of(office).reporting(span, judges.of(office))));
  }

  private static Reporting together(
      ReportingQuestion question, Span span, List<OfficeReporting> offices) {
    return new Reporting(
        question.dataset().dataset(),
        span.start(),
        span.end(),
        offices.stream()
            .map(OfficeReporting::totals)
            .reduce(ReportingTotals.NONE, ReportingTotals::plus),
        health(offices),
        last(offices, OfficeReporting::lastDay),
        last(offices, OfficeReporting::lastReceivedAt),
        offices);
  }

  private static List<Reporting.HealthCount> health(List<OfficeReporting> offices) {
    return offices.stream()
        .collect(
            Collectors.groupingBy(OfficeReporting::health, TreeMap::new, Collectors.counting()))
        .entrySet()
        .stream()
        .map(entry -> new Reporting.HealthCount(entry.getKey(), entry.getValue()))
        .toList();
  }

  private static <T extends Comparable<? super T>> @Nullable T last(
      List<OfficeReporting> offices, Function<OfficeReporting, @Nullable T> of) {
    return offices.stream()
        .map(of)
        .flatMap(Stream::ofNullable)
        .max(Comparator.naturalOrder())
        .orElse(null);
  }
}
