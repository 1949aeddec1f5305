package id.pantau.ui.data.datasets;

import id.pantau.ui.api.ClientException;
import id.pantau.ui.api.load.LoadClient;
import id.pantau.ui.base.Speech;
import id.pantau.ui.data.common.DataFilter;
import id.pantau.ui.data.common.DataPane;
import id.pantau.ui.part.FailureCard;

/** The tab of datasets: what files must look like. */
public final class DatasetsTab extends DataPane {
  private static final long serialVersionUID = 1L;

  private final LoadClient loads;

  /** A tab that asks this. */
  public DatasetsTab(LoadClient loads) {
    this.loads = loads;
  }

  @Override
  public void show(DataFilter filter, Speech speech) {
    removeAll();
    try {
      add(new ContractCard(loads.contract(), loads, filter, speech));
    } catch (ClientException failure) {
      add(new FailureCard(failure, speech, () -> show(filter, speech)));
    }
  }
}
