package id.pantau.ui.school;

import id.pantau.ui.api.Figure;
import id.pantau.ui.api.school.School;
import id.pantau.ui.api.school.SchoolOrder;
import id.pantau.ui.api.school.SchoolState;
import id.pantau.ui.api.school.SchoolSummary;
import id.pantau.ui.api.school.Schools;
import id.pantau.ui.part.Metric;
import id.pantau.ui.school.common.SchoolWords;
import java.util.List;

/** What the schools of a region come to, in sentences. */
final class SummaryWords {
  private final Schools schools;
  private final SchoolSummary summary;
  private final SchoolWords words;

  SummaryWords(Schools schools, SchoolWords words) {
    this.schools = schools;
    this.summary = schools.summary();
    this.words = words;
  }

  /** {@code 1.667 dari 2.100 wajib rekam sudah perekaman: 79,38 %}. */
  String fraction() {
    Figure share = summary.recordedShare();
    Double recorded = share.numerator();
    Double due = share.denominator();
    return recorded == null || due == null || !share.known()
        ? words.say("schools.fraction.none")
        : words.say(
            "schools.fraction",
            words.formats().count(recorded),
            words.formats().count(due),
            words.share(share));
  }

  /** Where the planner's teams are needed. */
  String sentence() {
    int never = summary.schools(SchoolState.NEVER);
    int unfinished = summary.schools(SchoolState.UNFINISHED);
    if (never == 0 && unfinished == 0) {
      return nobodyLeft();
    }
    if (never == schools.count()) {
      return words.speech().counted("schools.say.none", never, left(SchoolState.NEVER));
    }
    if (never == 0) {
      return words.speech().counted("schools.say.visited", unfinished, leftVisited());
    }
    String first = words.speech().counted("schools.say.never", never, all(), leftNever());
    return unfinished == 0
        ? first
        : first + ' ' + words.speech().counted("schools.say.unfinished", unfinished, leftVisited());
  }

  private String nobodyLeft() {
    int done = summary.schools(SchoolState.DONE);
    return done == schools.count()
        ? words.speech().counted("schools.say.done", done)
        : done == 0
            ? words.say("schools.say.unknown")
            : words.speech().counted("schools.say.done.some", done, all());
  }

  private String all() {
    return words.formats().count(schools.count());
  }

  private String leftNever() {
    return left(SchoolState.NEVER);
  }

  private String leftVisited() {
    return left(SchoolState.UNFINISHED);
  }

  private String left(SchoolState state) {
    return words.count(summary.left(state));
  }

  /** Those of the plaque, in its order. */
  List<Metric> metrics() {
    String due = words.say("schools.metric.all.due", words.count(summary.pupilsDue()));
    return List.of(
        state("schools.metric.never", SchoolState.NEVER),
        state("schools.metric.unfinished", SchoolState.UNFINISHED),
        state("schools.metric.done", SchoolState.DONE),
        new Metric(words.say("schools.metric.all"), all(), due, false, false),
        words.metric(
            "schools.metric.visits", summary.visits(), words.count(summary.visits()), last()),
        words.metric(
            "schools.metric.activated",
            summary.activated(),
            words.count(summary.activated()),
            words.say("schools.metric.activated.since")));
  }

  /**
   * What the list finds: the schools to go to first, where these are few and the list begins with
   * them; else how many there are.
   */
  String list(SchoolsScreen.Shown shown) {
    SchoolState state = shown.filter().state();
    int never = summary.schools(SchoolState.NEVER);
    boolean first = state == null && shown.filter().order() == SchoolOrder.NEED;
    if (!first || never == 0) {
      String key = state == null ? "schools.list" : "schools.list." + state.name();
      return words.speech().counted(key, shown.schools().page().totalCount());
    }
    List<School> neediest = shown.schools().page().nodes();
    return switch (never) {
      case 1 -> words.say("schools.first", neediest.getFirst().name());
      case 2 -> words.say("schools.first.two", neediest.getFirst().name(), neediest.get(1).name());
      default -> words.speech().counted("schools.first.many", never);
    };
  }

  private String last() {
    return summary.lastVisit() == null
        ? words.say("school.visit.none")
        : words.say("school.visit.last", words.day(summary.lastVisit()));
  }

  private Metric state(String key, SchoolState state) {
    int many = summary.schools(state);
    String below =
        state == SchoolState.DONE
            ? words.say("schools.metric.done.below")
            : words.say("schools.metric.left", many == 0 ? words.formats().count(0) : left(state));
    return new Metric(words.say(key), words.formats().count(many), below, false, false);
  }
}
