package id.pantau.graphql;

import graphql.schema.GraphQLScalarType;
import graphql.schema.idl.RuntimeWiring;
import id.pantau.region.RegionCode;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;

/** The scalars of the schema. */
final class Scalars implements RuntimeWiringConfigurer {

  private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2199, 12, 31);

  @Override
  public void configure(RuntimeWiring.Builder wiring) {
    wiring
        .scalar(TextScalar.of("RegionCode", RegionCode::parse))
        .scalar(TextScalar.of("Date", Scalars::date))
        .scalar(TextScalar.of("Npsn", Npsn::parse))
        .scalar(TextScalar.of("IsoWeek", IsoWeek::parse))
        .scalar(dateTime());
  }

  private static GraphQLScalarType dateTime() {
    return TextScalar.of("DateTime", Scalars::moment);
  }

  private static LocalDate date(String text) {
    try {
      return inRange(LocalDate.parse(text));
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException(
          "\"%s\" is not a day; write year-month-day, such as 2023-11-02".formatted(shown(text)),
          e);
    }
  }

  private static LocalDate inRange(LocalDate day) {
    if (day.isBefore(FIRST) || day.isAfter(LAST)) {
      throw new IllegalArgumentException(
          "%s is out of range; days from %s to %s can be asked for".formatted(day, FIRST, LAST));
    }
    return day;
  }

  private static OffsetDateTime moment(String text) {
    try {
      OffsetDateTime moment = OffsetDateTime.parse(text);
      inRange(moment.toLocalDate());
      return moment;
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException(
          "\"%s\" is not a moment; write day, time and offset, such as 2023-11-03T06:00:00+07:00"
              .formatted(shown(text)),
          e);
    }
  }

  private static String shown(String text) {
    return text.length() > 40 ? text.substring(0, 40) + "…" : text;
  }
}
