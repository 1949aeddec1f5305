package id.pantau.ui.data.reporting;

import id.pantau.ui.api.ClientException;
import id.pantau.ui.api.Region;
import id.pantau.ui.api.history.Reporting;
import id.pantau.ui.data.common.DataFilter;
import id.pantau.ui.data.common.Names;

/** What the tab of reporting has to show. */
sealed interface ReportingScreen {

  /** What was asked for. */
  DataFilter filter();

  /** The answer. */
  record Shown(DataFilter filter, Reporting reporting, Names names) implements ReportingScreen {
    Region region() {
      return reporting.region();
    }
  }

  /** No answer. */
  record Failed(DataFilter filter, ClientException failure) implements ReportingScreen {}
}
