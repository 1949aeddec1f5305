package id.pantau.ui.data.reporting;

import id.pantau.ui.api.ClientException;
import id.pantau.ui.api.Level;
import id.pantau.ui.api.history.HistoryClient;
import id.pantau.ui.api.history.Reporting;
import id.pantau.ui.api.history.ReportingRequest;
import id.pantau.ui.api.load.Contract.Resource;
import id.pantau.ui.data.common.DataFilter;
import id.pantau.ui.data.common.Known;
import id.pantau.ui.data.common.Names;
import java.util.List;
import java.util.Objects;

/** Asks who reported when. */
final class ReportingPresenter {

  /** Those that are reported every working day. */
  private static final List<String> DAILY =
      List.of(
          "activations",
          "recordings",
          "activation_refusals",
          "prints",
          "blanko_movements",
          "visits");

  private final HistoryClient history;
  private final Known known;

  ReportingPresenter(HistoryClient history, Known known) {
    this.history = history;
    this.known = known;
  }

  ReportingScreen load(DataFilter filter) {
    try {
      Reporting reporting = history.reporting(request(filter));
      return new ReportingScreen.Shown(filter, reporting, names(reporting));
    } catch (ClientException failure) {
      return new ReportingScreen.Failed(filter, failure);
    }
  }

  private static ReportingRequest request(DataFilter filter) {
    return new ReportingRequest(filter.region(), dataset(filter), filter.from(), filter.to());
  }

  static String dataset(DataFilter filter) {
    return Objects.requireNonNullElse(filter.dataset(), DAILY.getFirst());
  }

  /** Of the nation the map has a row for each province. */
  private Names names(Reporting reporting) {
    List<String> provinces =
        reporting.region().level() == Level.NATION
            ? reporting.offices().stream().map(Grouped::province).distinct().toList()
            : List.of();
    return known.names(provinces);
  }

  List<Resource> datasets() {
    return DAILY.stream().flatMap(name -> known.contract().resource(name).stream()).toList();
  }
}
