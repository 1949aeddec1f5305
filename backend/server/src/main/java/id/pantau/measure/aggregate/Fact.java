package id.pantau.measure.aggregate;

import static id.pantau.measure.aggregate.Dimension.CHANNEL;
import static id.pantau.measure.aggregate.Dimension.DATASET;
import static id.pantau.measure.aggregate.Dimension.DISTRICT;
import static id.pantau.measure.aggregate.Dimension.OUTCOME;
import static id.pantau.measure.aggregate.Dimension.PLACE_KIND;
import static id.pantau.measure.aggregate.Dimension.PRINT_CAUSE;
import static id.pantau.measure.aggregate.Dimension.REFUSAL_REASON;
import static id.pantau.measure.aggregate.Dimension.ROLE;
import static id.pantau.measure.aggregate.Dimension.SCHOOL;
import static id.pantau.measure.aggregate.Dimension.SCHOOL_KIND;
import static id.pantau.measure.aggregate.Dimension.WEEKDAY;

import id.pantau.measure.DailyDataset;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What happens and is counted: a dataset with one row per kind of event and day. */
enum Fact {
  RECORDINGS,
  ACTIVATIONS,
  ACTIVATION_REFUSALS,
  PRINTS,
  VISITS,
  BLANKO_MOVEMENTS,
  /** Not what happens: how far schools are at the end of a stretch. */
  SCHOOLS,
  /** Not what is reported: the reports themselves. */
  REPORTS;

  String dataset() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Where it can be read from, smallest first; the last one can answer everything. */
  List<Source> sources() {
    return switch (this) {
      case RECORDINGS ->
          List.of(
              Source.byWeek("RECORDED", 4, Formula.CAPTURED),
              Source.byWeek("RECORDED", 6, Formula.CAPTURED),
              Source.byOffice("recordings_by_office", Set.of(CHANNEL, OUTCOME)),
              Source.byDistrict("RECORDED", Formula.CAPTURED),
              Source.bySchool("recordings_by_school", Set.of(CHANNEL, OUTCOME, SCHOOL)),
              Source.rows("recordings", Set.of(CHANNEL, OUTCOME, SCHOOL)));
      case ACTIVATIONS ->
          List.of(
              Source.byWeek("ACTIVATED", 4, "true"),
              Source.byWeek("ACTIVATED", 6, "true"),
              Source.byOffice("activations_by_office", Set.of(CHANNEL)),
              Source.byDistrict("ACTIVATED", "true"),
              Source.bySchool("activations_by_school", Set.of(CHANNEL, SCHOOL)),
              Source.rows("activations", Set.of(CHANNEL, SCHOOL)));
      case ACTIVATION_REFUSALS ->
          List.of(Source.rows("activation_refusals", Set.of(REFUSAL_REASON)));
      case PRINTS ->
          List.of(
              Source.byOffice("prints_by_office", Set.of(PRINT_CAUSE)),
              Source.rows("prints", Set.of(PRINT_CAUSE)));
      case VISITS ->
          List.of(Source.atOnePlace("visits", "district_code", 6, Set.of(PLACE_KIND, SCHOOL)));
      case BLANKO_MOVEMENTS ->
          List.of(Source.atOnePlace("blanko_movements", "office_code", 4, Set.of()));
      case SCHOOLS, REPORTS -> throw new IllegalStateException("no single relation has " + this);
    };
  }

  /** The datasets that are reported every working day. */
  static List<String> datasets() {
    return Arrays.stream(DailyDataset.values()).map(DailyDataset::dataset).toList();
  }

  /** What it alone, or not everything else, can be grouped by. */
  private Set<Dimension> own() {
    return switch (this) {
      case RECORDINGS -> Set.of(DISTRICT, SCHOOL, SCHOOL_KIND, CHANNEL, OUTCOME, ROLE);
      case ACTIVATIONS -> Set.of(DISTRICT, SCHOOL, SCHOOL_KIND, CHANNEL, ROLE);
      case ACTIVATION_REFUSALS -> Set.of(DISTRICT, REFUSAL_REASON, ROLE);
      case PRINTS -> Set.of(DISTRICT, PRINT_CAUSE, ROLE);
      case VISITS -> Set.of(DISTRICT, SCHOOL, SCHOOL_KIND, PLACE_KIND);
      case BLANKO_MOVEMENTS -> Set.of();
      case SCHOOLS -> Set.of(DISTRICT, SCHOOL, SCHOOL_KIND);
      case REPORTS -> Set.of(DATASET);
    };
  }

  /** Whether it is told of stretches as a whole, not of days. */
  boolean ofStretches() {
    return this == SCHOOLS || this == REPORTS;
  }

  boolean hasRoles() {
    return own().contains(ROLE);
  }

  /** What its measures can be grouped by. */
  Set<Dimension> dimensions() {
    var all = EnumSet.noneOf(Dimension.class);
    all.addAll(own());
    for (Dimension dimension : Dimension.values()) {
      boolean everywhere = dimension.kind() != Dimension.Kind.CATEGORY && dimension != DISTRICT;
      if (everywhere || (dimension == WEEKDAY && this != SCHOOLS)) {
        all.add(dimension);
      }
    }
    return all;
  }
}
