package id.pantau.ingest.read.normal;

import java.util.List;

/** What a name in a column of regions means. */
sealed interface Resolved {

  /** One region. */
  record Code(String code) implements Resolved {}

  /** None that is known, or more than one. */
  record Open(List<NamedRegion> candidates) implements Resolved {

    public Open {
      candidates = List.copyOf(candidates);
    }
  }
}
