package id.pantau.ui.school.page;

import id.pantau.ui.api.Figure;
import id.pantau.ui.api.school.SchoolDetail;
import id.pantau.ui.api.school.SchoolProgress;
import id.pantau.ui.api.school.Trips;
import id.pantau.ui.part.Metric;
import id.pantau.ui.school.common.SchoolWords;
import java.util.List;

/** How far a school is, in sentences. */
final class ProgressWords {
  private final SchoolProgress progress;
  private final Trips trips;
  private final SchoolWords words;

  ProgressWords(SchoolDetail detail, SchoolWords words) {
    this.progress = detail.school().progress();
    this.trips = detail.trips();
    this.words = words;
  }

  /** {@code 43 dari 81 wajib rekam sudah perekaman: 53,09 %}. */
  String fraction() {
    return progress.recordedShare().known()
        ? words.say(
            "schools.fraction",
            words.count(progress.recorded()),
            words.count(progress.pupilsDue()),
            words.share(progress.recordedShare()))
        : words.say("schools.fraction.none");
  }

  /** Of which year and day the register is. */
  String register() {
    return progress.registerDay() == null
        ? words.say("school.due.none")
        : words.say("school.due", words.register(progress.registerDay()));
  }

  String sentence() {
    return switch (progress.state()) {
      case NEVER -> words.speech().counted("school.say.never", progress.left().amount());
      case UNFINISHED -> unfinished();
      case DONE -> words.speech().counted("school.say.done", progress.pupilsDue().amount());
      case UNKNOWN ->
          words.say(
              progress.registerDay() == null ? "school.say.register" : "school.say.unreported");
    };
  }

  /** Somebody was recorded there without a visit: the office may not have reported it. */
  private String unfinished() {
    String left = words.count(progress.left());
    return progress.visits().known() && progress.visits().amount() > 0
        ? words.speech().counted("school.say.visited", progress.visits().amount(), left)
        : words.say("school.say.recorded", left);
  }

  /** Those of the plaque, in its order. */
  List<Metric> metrics() {
    return List.of(
        words.metric(
            "schools.metric.visits", progress.visits(), words.count(progress.visits()), last()),
        perVisit(),
        words.metric(
            "school.metric.met",
            trips.peopleMet(),
            words.count(trips.peopleMet()),
            words.say("school.metric.met.below")),
        words.metric(
            "school.metric.recorded",
            progress.recorded(),
            words.count(progress.recorded()),
            since()),
        words.metric(
            "schools.metric.activated",
            progress.activated(),
            words.count(progress.activated()),
            since()),
        teachers());
  }

  /** Without a visit there is nothing to divide by, and that is known. */
  private Metric perVisit() {
    Figure ratio = trips.recordedPerVisit();
    if (progress.visits().known() && progress.visits().amount() == 0) {
      String none = words.say("figure.missing");
      return new Metric(
          words.say("school.metric.visit"), none, words.say("school.visit.none"), true, false);
    }
    return words.metric(
        "school.metric.visit",
        ratio,
        words.figure(ratio, words.formats()::perVisit),
        divided(ratio));
  }

  private String last() {
    return progress.lastVisit() == null
        ? words.say("school.visit.none")
        : words.say("school.visit.last", words.day(progress.lastVisit()));
  }

  private String since() {
    return progress.registerDay() == null
        ? words.say("school.since.first")
        : words.say("school.since", words.day(progress.registerDay()));
  }

  /** {@code 43 ÷ 2 kunjungan}. */
  private String divided(Figure ratio) {
    Double above = ratio.numerator();
    Double below = ratio.denominator();
    return above == null || below == null
        ? ""
        : words.speech().counted("school.metric.visit.of", below, words.formats().count(above));
  }

  /** Of the register like the pupils due, but known or not by itself. */
  private Metric teachers() {
    Integer many = progress.teachers();
    boolean missing = many == null;
    return new Metric(
        words.say("school.metric.teachers"),
        many == null ? words.say("figure.missing") : words.formats().count(many),
        words.say(missing ? "figure.missing.long" : "school.metric.teachers.below"),
        missing,
        false);
  }
}
