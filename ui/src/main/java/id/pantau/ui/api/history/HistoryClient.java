package id.pantau.ui.api.history;

import id.pantau.ui.api.ClientException;
import id.pantau.ui.api.DataVersion;
import id.pantau.ui.api.Region;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is on record of files and reports. Every method may throw a {@link ClientException}. */
public interface HistoryClient {

  /** Files that were handed in, newest first. */
  Page<Load> loads(int first, @Nullable String after);

  /**
   * Files that were accepted, newest first.
   *
   * @param dataset null for all
   * @param within a region with a report in them
   */
  Page<Batch> batches(@Nullable String dataset, String within, int first, @Nullable String after);

  /** Reports that hold, newest day first. */
  Page<Report> reports(ReportsRequest request, @Nullable String after);

  /** Takes an accepted file back and answers the version that this made. */
  DataVersion undo(String batch);

  /** Who reported when. */
  Reporting reporting(ReportingRequest request);

  /** The regions of these codes, by code; a code that is none is left out. */
  Map<String, Region> regions(Collection<String> codes);
}
