package id.pantau.measure.roster;

import org.jspecify.annotations.Nullable;

/**
 * What ever happened at a school, of those whom an office served and another one has registered;
 * null stands for what never happened.
 *
 * @param office that served, code of 4 digits
 * @param registered office of registration
 * @param attempts recordings of any outcome
 * @param recorded people recorded: biometrics captured
 */
public record SchoolTotal(
    String office,
    String registered,
    String npsn,
    @Nullable Count attempts,
    @Nullable Count recorded,
    @Nullable Count activated) {

  /** Of the same school, what other offices have added. */
  public SchoolTotal and(SchoolTotal other) {
    return new SchoolTotal(
        office,
        registered,
        npsn,
        Count.sum(attempts, other.attempts),
        Count.sum(recorded, other.recorded),
        Count.sum(activated, other.activated));
  }
}
