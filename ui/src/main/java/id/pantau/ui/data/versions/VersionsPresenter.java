package id.pantau.ui.data.versions;

import id.pantau.ui.api.ClientException;
import id.pantau.ui.api.DataVersion;
import id.pantau.ui.api.Region;
import id.pantau.ui.api.history.Batch;
import id.pantau.ui.api.history.HistoryClient;
import id.pantau.ui.api.history.Load;
import id.pantau.ui.api.history.Page;
import id.pantau.ui.api.history.Report;
import id.pantau.ui.api.history.ReportsRequest;
import id.pantau.ui.api.load.Contract;
import id.pantau.ui.data.common.DataFilter;
import id.pantau.ui.data.common.Known;
import id.pantau.ui.data.common.Names;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Asks for the record and takes files back. */
final class VersionsPresenter {
  private static final int FILES = 20;
  private static final int REPORTS = 20;
  private static final String USUAL = "activations";

  private final HistoryClient history;
  private final Known known;

  VersionsPresenter(HistoryClient history, Known known) {
    this.history = history;
    this.known = known;
  }

  VersionsScreen load(DataFilter filter) {
    try {
      return shown(filter);
    } catch (ClientException failure) {
      return new VersionsScreen.Failed(failure);
    }
  }

  private VersionsScreen shown(DataFilter filter) {
    Names names = known.names(List.of(filter.region()));
    Region region = names.regions().get(filter.region());
    if (region == null) {
      throw ClientException.noRegion(filter.region());
    }
    String dataset = filter.dataset() == null ? USUAL : filter.dataset();
    return new VersionsScreen.Shown(
        region,
        history.loads(FILES, null),
        history.batches(filter.dataset(), filter.region(), FILES, null),
        dataset,
        history.reports(request(filter), null),
        names);
  }

  private static ReportsRequest request(DataFilter filter) {
    String dataset = filter.dataset() == null ? USUAL : filter.dataset();
    return new ReportsRequest(dataset, filter.region(), filter.from(), filter.to(), REPORTS);
  }

  Page<Load> loads(@Nullable String after) {
    return history.loads(FILES, after);
  }

  Page<Batch> batches(DataFilter filter, @Nullable String after) {
    return history.batches(filter.dataset(), filter.region(), FILES, after);
  }

  Page<Report> reports(DataFilter filter, @Nullable String after) {
    return history.reports(request(filter), after);
  }

  DataVersion undo(Batch batch) {
    return history.undo(batch.id());
  }

  Contract contract() {
    return known.contract();
  }
}
