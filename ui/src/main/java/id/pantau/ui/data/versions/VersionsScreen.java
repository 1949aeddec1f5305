package id.pantau.ui.data.versions;

import id.pantau.ui.api.ClientException;
import id.pantau.ui.api.Region;
import id.pantau.ui.api.history.Batch;
import id.pantau.ui.api.history.Load;
import id.pantau.ui.api.history.Page;
import id.pantau.ui.api.history.Report;
import id.pantau.ui.data.common.Names;

/** What the tab of versions has to show. */
sealed interface VersionsScreen {

  /**
   * The record.
   *
   * @param region whose
   * @param dataset of the reports
   */
  record Shown(
      Region region,
      Page<Load> loads,
      Page<Batch> batches,
      String dataset,
      Page<Report> reports,
      Names names)
      implements VersionsScreen {}

  /** No answer. */
  record Failed(ClientException failure) implements VersionsScreen {}
}
