package id.pantau.graphql;

import id.pantau.measure.Known;
import id.pantau.school.School;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A school and the moment of the list or figure that it was found in: its fields are of the same
 * one unless they say otherwise.
 *
 * @param asOf null for the newest day with data
 */
record SeenSchool(School school, @Nullable LocalDate asOf, Known known) {

  public String npsn() {
    return school.npsn();
  }

  public String name() {
    return school.name();
  }

  public String kind() {
    return school.kind();
  }
}
