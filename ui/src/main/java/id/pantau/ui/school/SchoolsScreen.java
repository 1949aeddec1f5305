package id.pantau.ui.school;

import id.pantau.ui.api.ClientException;
import id.pantau.ui.api.school.Schools;
import id.pantau.ui.school.common.SchoolsFilter;

/** What the list of schools has to show. */
sealed interface SchoolsScreen {

  /** What was asked for. */
  SchoolsFilter filter();

  /** The answer, and the query that gives it. */
  record Shown(SchoolsFilter filter, Schools schools, String query) implements SchoolsScreen {}

  /** No answer. */
  record Failed(SchoolsFilter filter, ClientException failure) implements SchoolsScreen {}
}
