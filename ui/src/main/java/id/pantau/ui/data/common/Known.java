package id.pantau.ui.data.common;

import id.pantau.ui.api.ClientException;
import id.pantau.ui.api.Region;
import id.pantau.ui.api.history.HistoryClient;
import id.pantau.ui.api.load.Contract;
import id.pantau.ui.api.load.LoadClient;
import java.util.Collection;
import java.util.Map;

/** Names that make an answer readable; where they cannot be had, codes stay. */
public final class Known {
  private final LoadClient loads;
  private final HistoryClient history;
  private Contract contract = Contract.UNKNOWN;

  /** Names out of the contract and the regions. */
  public Known(LoadClient loads, HistoryClient history) {
    this.loads = loads;
    this.history = history;
  }

  /** What files must look like; asked until it is answered once. */
  public Contract contract() {
    if (contract.resources().isEmpty()) {
      try {
        contract = loads.contract();
      } catch (ClientException e) {
        return Contract.UNKNOWN;
      }
    }
    return contract;
  }

  /** The names of regions and datasets. */
  public Names names(Collection<String> codes) {
    return new Names(regions(codes), contract());
  }

  private Map<String, Region> regions(Collection<String> codes) {
    try {
      return history.regions(codes);
    } catch (ClientException e) {
      return Map.of();
    }
  }
}
