package id.pantau.ui.school.page;

import id.pantau.ui.api.ClientException;
import id.pantau.ui.api.school.SchoolClient;
import id.pantau.ui.api.school.SchoolDetail;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Turns a school's number and a day into what its page shows. */
final class SchoolPresenter {
  private static final Pattern NPSN = Pattern.compile("\\d{8}");

  private final SchoolClient client;

  SchoolPresenter(SchoolClient client) {
    this.client = client;
  }

  SchoolScreen load(String npsn, @Nullable LocalDate asOf) {
    if (!NPSN.matcher(npsn).matches()) {
      return new SchoolScreen.Unknown(npsn, SchoolScreen.Why.NO_NUMBER);
    }
    try {
      return client
          .school(npsn, asOf)
          .map(this::shown)
          .orElseGet(() -> new SchoolScreen.Unknown(npsn, SchoolScreen.Why.NOT_FOUND));
    } catch (ClientException failure) {
      return new SchoolScreen.Failed(failure);
    }
  }

  private SchoolScreen shown(SchoolDetail detail) {
    LocalDate asOf = detail.school().progress().asOf();
    return new SchoolScreen.Shown(detail, client.queryText(detail.school().npsn(), asOf));
  }
}
