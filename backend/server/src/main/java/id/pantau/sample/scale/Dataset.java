package id.pantau.sample.scale;

import id.pantau.sample.Cause;
import id.pantau.sample.table.Column;
import id.pantau.sample.table.Column.Presence;
import id.pantau.sample.table.TableForm;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The datasets written, in the order in which they must be loaded. */
enum Dataset {
  SCHOOLS,
  COHORTS,
  POPULATION,
  STANDINGS,
  ACTIVATIONS,
  ACTIVATION_REFUSALS,
  BLANKO_MOVEMENTS,
  PRINTS,
  RECORDINGS,
  VISITS;

  /** Why somebody who came was not activated. */
  enum Refusal {
    NO_PHONE,
    PHONE_TOO_OLD,
    NO_SIGNAL,
    REGISTERED_ELSEWHERE,
    NOT_RECORDED,
    DECLINED,
    OTHER
  }

  /** What became of a recording. */
  enum Outcome {
    BIO_CAPTURED,
    DUPLICATE,
    ENROLMENT_FAILED
  }

  String title() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Number of columns. */
  int width() {
    return switch (this) {
      case SCHOOLS, STANDINGS -> 4;
      case ACTIVATION_REFUSALS, BLANKO_MOVEMENTS, PRINTS -> 5;
      case ACTIVATIONS, POPULATION -> 6;
      case COHORTS, RECORDINGS -> 7;
      case VISITS -> 8;
    };
  }

  /** Whether its reports are days, so that a stretch of days can be covered. */
  boolean isDaily() {
    return compareTo(STANDINGS) > 0;
  }

  /** Said by every file itself, so that its rows are never taken for an office's own. */
  private static final String MADE_UP = "asal (SYNTHETIC)";

  /** Whether its rows are people or cards that can be written one by one. */
  boolean isOfEvents() {
    return switch (this) {
      case ACTIVATIONS, ACTIVATION_REFUSALS, PRINTS, RECORDINGS -> true;
      case SCHOOLS, COHORTS, POPULATION, STANDINGS, BLANKO_MOVEMENTS, VISITS -> false;
    };
  }

  /** The columns of the contract. */
  TableForm form(Codes codes, List<School> schools) {
    List<Column> columns = new ArrayList<>();
    switch (this) {
      case SCHOOLS -> {
        columns.add(text("npsn", schools.stream().map(School::npsn).toList()));
        columns.add(text("name", schools.stream().map(School::name).toList()));
        columns.add(text("kind", names(School.Kind.values())));
        columns.add(text("district_code", codes.districts()));
      }
      case COHORTS -> {
        columns.add(text("npsn", schools.stream().map(School::npsn).toList()));
        columns.add(text("district_code", codes.districts()));
        columns.add(new Column.Day("date"));
        counts(columns, "age_16", "age_17", "age_18_up", "teachers");
      }
      case POPULATION -> {
        columns.add(text("region_code", codes.places()));
        columns.add(new Column.Day("cut_on"));
        columns.add(new Column.Day("published_on"));
        counts(columns, "population", "eligible", "recorded");
      }
      case STANDINGS -> {
        columns.add(text("region_code", codes.places()));
        columns.add(new Column.Day("as_of"));
        counts(columns, "activated", "recorded");
      }
      case ACTIVATIONS -> {
        served(columns, codes);
        columns.add(optional("npsn", schools));
        columns.add(text("channel", names(Visit.Channel.values())));
        counts(columns, "people");
      }
      case ACTIVATION_REFUSALS -> {
        served(columns, codes);
        columns.add(text("reason", names(Refusal.values())));
        counts(columns, "people");
      }
      case BLANKO_MOVEMENTS -> {
        columns.add(new Column.Day("date"));
        columns.add(text("office_code", codes.places()));
        columns.add(text("kind", names(Stock.Kind.values())));
        columns.add(new Column.Text("counterpart_code", codes.places(), Presence.OPTIONAL));
        counts(columns, "cards");
      }
      case PRINTS -> {
        served(columns, codes);
        columns.add(text("cause", names(Cause.values())));
        counts(columns, "cards");
      }
      case RECORDINGS -> {
        served(columns, codes);
        columns.add(optional("npsn", schools));
        columns.add(text("channel", names(Visit.Channel.values())));
        columns.add(text("outcome", names(Outcome.values())));
        counts(columns, "people");
      }
      case VISITS -> {
        columns.add(new Column.Day("date"));
        columns.add(text("district_code", codes.districts()));
        columns.add(text("place_kind", names(Visit.Place.values())));
        columns.add(optional("npsn", schools));
        counts(columns, "teams", "people_met", "recorded", "activated");
      }
    }
    return new TableForm(title(), columns).with(MADE_UP);
  }

  private static void served(List<Column> columns, Codes codes) {
    columns.add(new Column.Day("date"));
    columns.add(text("service_district_code", codes.districts()));
    columns.add(text("registered_district_code", codes.districts()));
  }

  private static void counts(List<Column> columns, String... names) {
    Arrays.stream(names).map(Column.Count::new).forEach(columns::add);
  }

  private static Column text(String name, List<String> values) {
    return new Column.Text(name, values, Presence.REQUIRED);
  }

  private static Column optional(String name, List<School> schools) {
    return new Column.Text(name, schools.stream().map(School::npsn).toList(), Presence.OPTIONAL);
  }

  private static List<String> names(Enum<?>[] values) {
    return Arrays.stream(values).map(Enum::name).toList();
  }
}
