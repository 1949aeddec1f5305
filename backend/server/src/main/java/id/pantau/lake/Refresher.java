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

  /**
   * The same for few changed reports, at a cost that depends on these and not on what is there; the
   * tables come out as if they were made anew.
   */
  void refresh(Session session, Change change);
}
