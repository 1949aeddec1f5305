package id.pantau.ui.api.school;

import id.pantau.ui.api.ClientException;
import id.pantau.ui.api.history.Page;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Schools. Every method may throw a {@link ClientException}. */
public interface SchoolClient {

  /** The first so many schools, and what all of them come to. */
  Schools schools(SchoolsRequest request, int first);

  /** The schools behind a cursor of the same request. */
  Page<School> more(SchoolsRequest request, int first, String after);

  /**
   * One school; empty when no school has the number.
   *
   * @param npsn 8 digits
   * @param asOf null for the newest day that any office reported
   */
  Optional<SchoolDetail> school(String npsn, @Nullable LocalDate asOf);

  /** A query that gives the figures of a list, to be pasted elsewhere. */
  String queryText(SchoolsRequest request);

  /** A query that gives the figures of a school's page. */
  String queryText(String npsn, LocalDate asOf);
}
