package id.pantau.measure.aggregate;

import id.pantau.dataset.Basis;
import id.pantau.measure.MeasureId;
import id.pantau.measure.report.ReportDeadline;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** How a measure is computed. */
sealed interface Formula {

  /** SQL of the recordings that came about. */
  String CAPTURED = "outcome = 'BIO_CAPTURED'";

  /** SQL of the schools of which it is known who is due and who was recorded. */
  String BOTH = "due IS NOT NULL AND recorded IS NOT NULL";

  /**
   * What happened in a stretch of days.
   *
   * @param value SQL of what a row counts
   * @param condition SQL of the rows that count
   * @param known SQL of the rows that tell it at all; true where whatever is reported does
   */
  record Sum(Fact fact, String value, String condition, String known) implements Formula {

    Sum(Fact fact, String value, String condition) {
      this(fact, value, condition, "true");
    }
  }

  /** One sum over another. */
  record Quotient(Sum above, Sum below) implements Formula {}

  /** The cumulative count at the end of the last day. */
  record Level(MeasureId flow) implements Formula {}

  /**
   * What an office has at the end of the last day.
   *
   * @param relation with unit, valid_from, valid_to, value and origins
   */
  record Stock(String relation) implements Formula {}

  /** The newest population release. */
  record Base(Basis basis) implements Formula {}

  /** A level over a base, of the units that have both. */
  record Share(Kind kind) implements Formula {}

  /** Of what a share is. */
  enum Kind {
    /** Activated, of the basis of the target. */
    BASE,
    /** Activated, of the target's count. */
    TARGET,
    /** Recorded, of the eligible. */
    RECORDED
  }

  /** What it adds up; empty for what holds at the end of a stretch. */
  default List<Sum> sums() {
    return switch (this) {
      case Sum sum -> List.of(sum);
      case Quotient(Sum above, Sum below) -> List.of(above, below);
      case Level level -> List.of();
      case Stock stock -> List.of();
      case Base base -> List.of();
      case Share share -> List.of();
    };
  }

  /** Whether it is of the end of a stretch and not of all its days. */
  default boolean isLevel() {
    return switch (this) {
      case Sum sum -> false;
      case Quotient quotient -> false;
      case Level level -> true;
      case Stock stock -> true;
      case Base base -> true;
      case Share share -> true;
    };
  }

  /** Whether it depends on the target in force, and on the basis that is chosen. */
  default boolean asksTargets() {
    return this instanceof Share(Kind kind) && kind != Kind.RECORDED;
  }

  /** What the measure can be grouped by. */
  default Set<Dimension> dimensions() {
    return switch (this) {
      case Sum sum -> sum.fact().dimensions();
      case Quotient quotient -> quotient.above().fact().dimensions();
      case Level level -> placesAndTimes();
      case Stock stock -> officesAndTimes();
      case Base base -> placesAndTimes();
      case Share share -> placesAndTimes();
    };
  }

  private static Set<Dimension> placesAndTimes() {
    var all = EnumSet.noneOf(Dimension.class);
    for (Dimension dimension : Dimension.values()) {
      if (dimension.kind() != Dimension.Kind.CATEGORY) {
        all.add(dimension);
      }
    }
    return all;
  }

  private static Set<Dimension> officesAndTimes() {
    Set<Dimension> all = placesAndTimes();
    all.remove(Dimension.DISTRICT);
    return all;
  }

  /** The formula of a measure. */
  static Formula of(MeasureId measure) {
    return switch (measure) {
      case POPULATION -> new Base(Basis.POPULATION);
      case ELIGIBLE -> new Base(Basis.ELIGIBLE);
      case RECORDED -> recorded();
      case RECORDED_TO_DATE -> new Level(MeasureId.RECORDED);
      case RECORDING_RATE -> new Share(Kind.RECORDED);
      case RECORDING_ATTEMPTS -> new Sum(Fact.RECORDINGS, "people", "true");
      case ACTIVATED -> new Sum(Fact.ACTIVATIONS, "people", "true");
      case ACTIVATED_TO_DATE -> new Level(MeasureId.ACTIVATED);
      case SHARE_OF_BASE -> new Share(Kind.BASE);
      case SHARE_OF_TARGET -> new Share(Kind.TARGET);
      case ACTIVATION_REFUSALS -> new Sum(Fact.ACTIVATION_REFUSALS, "people", "true");
      case CARDS_PRINTED -> new Sum(Fact.PRINTS, "cards", "true");
      case PRINT_READY_BACKLOG -> new Stock("print_backlog");
      case VISITS -> visits("1");
      case PEOPLE_MET -> visits("people_met");
      case RECORDED_ON_VISITS -> visits("recorded");
      case ACTIVATED_ON_VISITS -> visits("activated");
      case RECORDED_PER_VISIT -> new Quotient(visits("recorded"), visits("1"));
      case ACTIVATED_PER_VISIT -> new Quotient(visits("activated"), visits("1"));
      case BLANKO_RECEIVED -> moved("kind IN ('RECEIPT', 'TRANSFER_IN', 'RETURN')");
      case BLANKO_USED -> moved("kind IN ('PRINTED', 'SPOILED')");
      case BLANKO_ON_HAND -> new Stock("blanko_stock");
      case SCHOOLS -> schools("1", "true", "true");
      case SCHOOLS_VISITED ->
          schools("1", "visits > 0 OR recorded > 0", "visits IS NOT NULL OR recorded IS NOT NULL");
      case SCHOOLS_UNFINISHED -> schools("1", "state = 'UNFINISHED'", BOTH);
      case SCHOOLS_NEVER -> schools("1", "state = 'NEVER'", BOTH);
      case PUPILS_DUE -> schools("due", "true", "due IS NOT NULL");
      case PUPILS_RECORDED -> schools("recorded", BOTH, BOTH);
      case PUPILS_LEFT -> schools("remaining", BOTH, BOTH);
      case PUPIL_RECORDING_RATE ->
          new Quotient(schools("recorded", BOTH, BOTH), schools("due", BOTH, BOTH));
      case REPORTS_DUE -> new Sum(Fact.REPORTS, "1", "true");
      case REPORTS_RECEIVED -> new Sum(Fact.REPORTS, "1", "first_ms IS NOT NULL");
      case REPORTS_LATE -> new Sum(Fact.REPORTS, "1", ReportDeadline.late("first_ms", "due_ms"));
    };
  }

  private static Sum schools(String value, String condition, String known) {
    return new Sum(Fact.SCHOOLS, value, condition, known);
  }

  private static Sum recorded() {
    return new Sum(Fact.RECORDINGS, "people", CAPTURED);
  }

  private static Sum visits(String value) {
    return new Sum(Fact.VISITS, value, "true");
  }

  private static Sum moved(String condition) {
    return new Sum(Fact.BLANKO_MOVEMENTS, "cards", condition);
  }
}
