package id.pantau.lake;

import java.util.List;
import java.util.Set;

/**
 * What the warehouse showed before it was made anew from the lake, and what it shows since.
 *
 * @param damages files that could not be used
 */
public record Rebuilt(CurrentView before, CurrentView after, List<Damage> damages) {

  public Rebuilt {
    damages = List.copyOf(damages);
  }

  /** Tables that came out otherwise; none as long as the lake is whole. */
  public Set<String> differences() {
    return before.differences(after);
  }
}
