package id.pantau.progress;

import id.pantau.access.Scope;
import id.pantau.dataset.Basis;
import id.pantau.measure.DataSpan;
import id.pantau.measure.Known;
import id.pantau.measure.Measures;
import id.pantau.measure.RatioAnswer;
import id.pantau.measure.RatioQuestion;
import id.pantau.reference.ReferenceData;
import id.pantau.region.RegionCode;
import id.pantau.target.Target;
import id.pantau.target.TargetPolicy;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** How far regions are toward their targets; any number of regions cost the same few statements. */
public final class ProgressService {

  private final Measures measures;
  private final ReferenceData reference;
  private final Clock clock;

  public ProgressService(Measures measures, ReferenceData reference, Clock clock) {
    this.measures = measures;
    this.reference = reference;
    this.clock = clock;
  }

  /** Answers every question; the order of the questions does not matter. */
  public Map<ProgressQuestion, Progress> progress(
      Scope scope, Collection<ProgressQuestion> questions) {
    var answers = new HashMap<ProgressQuestion, Progress>();
    questions.stream()
        .distinct()
        .collect(Collectors.groupingBy(ProgressQuestion::known))
        .forEach((known, group) -> answers.putAll(progress(scope, known, group)));
    return answers;
  }

  private Map<ProgressQuestion, Progress> progress(
      Scope scope, Known known, List<ProgressQuestion> questions) {
    TargetPolicy policy = policy(known);
    Map<RegionCode, DataSpan> spans = spansWhereNeeded(scope, known, questions);
    List<Plan> plans =
        questions.stream()
            .map(question -> plan(question, day(question, spans), policy, known))
            .toList();
    List<RatioQuestion> ratios = plans.stream().flatMap(plan -> plan.ratios().stream()).toList();
    Map<RatioQuestion, RatioAnswer> counts = measures.ratios(scope, known, ratios);
    return plans.stream().collect(Collectors.toMap(Plan::question, plan -> plan.progress(counts)));
  }

  private TargetPolicy policy(Known known) {
    return switch (known) {
      case Known.Now now -> reference.targets();
      case Known.Then then -> reference.targets(then.version());
    };
  }

  private Map<RegionCode, DataSpan> spansWhereNeeded(
      Scope scope, Known known, List<ProgressQuestion> questions) {
    List<RegionCode> regions =
        questions.stream()
            .filter(question -> question.asOf() == null)
            .map(ProgressQuestion::region)
            .toList();
    return measures.dataSpans(scope, known, regions);
  }

  private LocalDate day(ProgressQuestion question, Map<RegionCode, DataSpan> spans) {
    LocalDate asOf = question.asOf();
    if (asOf != null) {
      return asOf;
    }
    DataSpan span = spans.get(question.region());
    return span == null ? Known.dayOf(clock.instant()) : span.last();
  }

  private Plan plan(ProgressQuestion question, LocalDate day, TargetPolicy policy, Known known) {
    List<Target> targets = policy.inForce(question.region(), day, known.publishedBy(clock));
    return new Plan(question, day, basis(question, targets), targets);
  }

  private static Basis basis(ProgressQuestion question, List<Target> targets) {
    Basis asked = question.basis();
    if (asked != null) {
      return asked;
    }
    return targets.isEmpty() ? Basis.RECORDED : targets.getFirst().basis();
  }

  /** What must be counted for one question. */
  private record Plan(ProgressQuestion question, LocalDate day, Basis basis, List<Target> targets) {

    List<RatioQuestion> ratios() {
      var ratios = new ArrayList<RatioQuestion>();
      targets.forEach(target -> ratios.add(ratio(target)));
      if (targets.isEmpty()) {
        ratios.add(new RatioQuestion(question.region(), day, basis, day, day));
      }
      return ratios;
    }

    private RatioQuestion ratio(Target target) {
      return new RatioQuestion(
          question.region(),
          day,
          basisOf(target),
          target.baseDay(day),
          target.periodStart().minusDays(1));
    }

    private Basis basisOf(Target target) {
      return question.basis() == null ? target.basis() : basis;
    }

    Progress progress(Map<RatioQuestion, RatioAnswer> counts) {
      RatioAnswer answer = answer(counts, ratios().getFirst());
      List<CountedTarget> counted =
          targets.stream().map(target -> counted(target, answer(counts, ratio(target)))).toList();
      return new ProgressCalculation(question, day, basis, ratios().getFirst(), answer, counted)
          .progress();
    }

    private static RatioAnswer answer(
        Map<RatioQuestion, RatioAnswer> counts, RatioQuestion question) {
      RatioAnswer answer = counts.get(question);
      if (answer == null) {
        throw new IllegalArgumentException("region " + question.region() + " cannot be counted");
      }
      return answer;
    }

    private CountedTarget counted(Target target, RatioAnswer answer) {
      Double base = answer.base().value();
      return new CountedTarget(target, basisOf(target), base == null ? null : target.count(base));
    }
  }
}
