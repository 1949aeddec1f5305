package id.pantau.ui.api.school;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which schools, in what order.
 *
 * @param region ministry code: nation, province, regency or district
 * @param kind null for every kind
 * @param state null for every state
 * @param words that begin words of the name, or the first digits of the number; null for all
 * @param asOf null for the newest day that any office reported
 */
public record SchoolsRequest(
    String region,
    @Nullable SchoolKind kind,
    @Nullable SchoolState state,
    @Nullable String words,
    @Nullable LocalDate asOf,
    SchoolOrder order) {

  /** The same of a day. */
  public SchoolsRequest on(LocalDate day) {
    return new SchoolsRequest(region, kind, state, words, day, order);
  }
}
