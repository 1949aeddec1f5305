package id.pantau.ingest.read.normal;

import java.util.List;

/**
 * What was decided and found while rows were brought into normal form.
 *
 * @param misfits fields some of whose values are not of their type
 */
public record Normalised(Styles styles, List<String> misfits) {

  public Normalised {
    misfits = List.copyOf(misfits);
  }
}
