package id.pantau.ui.school.page;

import id.pantau.ui.api.ClientException;
import id.pantau.ui.api.school.SchoolDetail;

/** What a school's page has to show. */
sealed interface SchoolScreen {

  /** The answer, and the query that gives it. */
  record Shown(SchoolDetail detail, String query) implements SchoolScreen {}

  /** There is no such school. */
  record Unknown(String npsn, Why why) implements SchoolScreen {}

  /** Why there is no school. */
  enum Why {
    /** It has not eight digits. */
    NO_NUMBER,
    /** No register of schools has it. */
    NOT_FOUND
  }

  /** No answer. */
  record Failed(ClientException failure) implements SchoolScreen {}
}
