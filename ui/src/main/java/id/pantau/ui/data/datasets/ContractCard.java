package id.pantau.ui.data.datasets;

import com.vaadin.flow.component.html.Anchor;
import id.pantau.ui.api.load.Contract;
import id.pantau.ui.api.load.LoadClient;
import id.pantau.ui.base.Speech;
import id.pantau.ui.data.common.DataFilter;
import id.pantau.ui.part.Card;

/** Every dataset that files may be of. */
final class ContractCard extends Card {
  private static final long serialVersionUID = 1L;

  ContractCard(Contract contract, LoadClient loads, DataFilter filter, Speech speech) {
    super(
        speech.say("datasets.title", speech.formats().count(contract.resources().size())),
        speech.say("datasets.lede"));
    addClassName("p-catalogue");
    loads.contractPage().ifPresent(page -> beside(reading(page, speech)));
    contract
        .resources()
        .forEach(resource -> add(new ResourceEntry(resource, loads, filter, speech)));
  }

  /** No view, so the browser goes there itself. */
  private static Anchor reading(String page, Speech speech) {
    Anchor link = new Anchor(page, speech.say("datasets.contract"));
    link.setRouterIgnore(true);
    return link;
  }
}
