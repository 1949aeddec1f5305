package id.pantau.lake;

import id.pantau.warehouse.Session;
import java.util.Set;

/** Whoever keeps tables that are derived from the datasets. */
public interface Refresher {

  /** A text that changes when the derived tables would come out differently. */
  String fingerprint();

  /**
   * Makes the derived tables anew that depend on the datasets, within the transaction that changed
   * them.
   *
   * @param changed names of datasets
   */
  void refresh(Session session, Set<String> changed);
}
