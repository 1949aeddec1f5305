package id.pantau.ui.school;

import id.pantau.ui.api.ClientException;
import id.pantau.ui.api.history.Page;
import id.pantau.ui.api.school.School;
import id.pantau.ui.api.school.SchoolClient;
import id.pantau.ui.api.school.Schools;
import id.pantau.ui.school.common.SchoolsFilter;

/** Turns what the address says into what the list shows. */
final class SchoolsPresenter {
  private static final int FIRST = 50;

  private final SchoolClient client;

  SchoolsPresenter(SchoolClient client) {
    this.client = client;
  }

  SchoolsScreen load(SchoolsFilter filter) {
    try {
      Schools schools = client.schools(filter.request(), FIRST);
      String query = client.queryText(filter.request().on(schools.asOf()));
      return new SchoolsScreen.Shown(filter, schools, query);
    } catch (ClientException failure) {
      return new SchoolsScreen.Failed(filter, failure);
    }
  }

  /** The schools behind a cursor, which keeps to the data that the list began with. */
  Page<School> more(SchoolsScreen.Shown shown, String cursor) {
    return client.more(shown.filter().request(), FIRST, cursor);
  }
}
