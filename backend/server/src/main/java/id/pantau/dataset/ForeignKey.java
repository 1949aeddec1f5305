package id.pantau.dataset;

import java.util.List;

/**
 * Values that must exist elsewhere.
 *
 * @param fields the columns here
 * @param dataset the dataset referred to
 * @param references the columns there, in the same order
 */
public record ForeignKey(List<String> fields, String dataset, List<String> references) {

  public ForeignKey {
    fields = List.copyOf(fields);
    references = List.copyOf(references);
    if (fields.size() != references.size() || fields.isEmpty()) {
      throw new IllegalArgumentException("a foreign key pairs columns one to one");
    }
  }
}
