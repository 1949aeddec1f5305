package id.pantau.ingest;

import java.util.List;

/**
 * A rule that rows of a file break.
 *
 * @param column it is about; of a key, the names joined by commas
 * @param rows how many break it
 * @param first the first of them
 */
public record Finding(String column, Rule rule, long rows, List<Violation> first) {

  public Finding {
    first = List.copyOf(first);
  }
}
