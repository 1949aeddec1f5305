package id.pantau.ui.school;

import id.pantau.ui.api.ClientException;
import id.pantau.ui.api.school.Schools;
import id.pantau.ui.school.common.SchoolsFilter;

/** What the list of schools has to show. */
sealed interface SchoolsScreen {

  /** What was asked for. */
  SchoolsFilter filter();

  /** The answer, and the query that gives it. */
  record Shown(SchoolsFilter filter, Schools schools, String query) implements SchoolsScreen {

    /** Whether both are of one day and one data version. */
    boolean isOfDataOf(SchoolsScreen other) {
      return other instanceof Shown shown
          && shown.schools().dataVersion().equals(schools.dataVersion())
          && shown.schools().asOf().equals(schools.asOf());
    }
  }

  /** No answer. */
  record Failed(SchoolsFilter filter, ClientException failure) implements SchoolsScreen {}
}
