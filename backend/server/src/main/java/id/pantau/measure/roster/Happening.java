package id.pantau.measure.roster;

import org.jspecify.annotations.Nullable;

/** What happens at schools and is counted. */
public enum Happening {
  /** Recordings of any outcome. */
  ATTEMPTS,
  /** People recorded: biometrics captured. */
  RECORDED,
  /** People whose digital identity was switched on. */
  ACTIVATED;

  /** Null where it never happened. */
  public @Nullable Count of(SchoolTotal total) {
    return switch (this) {
      case ATTEMPTS -> total.attempts();
      case RECORDED -> total.recorded();
      case ACTIVATED -> total.activated();
    };
  }

  /** Nobody where it never happened. */
  public double people(SchoolTotal total) {
    Count people = of(total);
    return people == null ? 0 : people.people();
  }
}
