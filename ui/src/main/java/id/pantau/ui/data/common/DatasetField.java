package id.pantau.ui.data.common;

import com.vaadin.flow.component.select.Select;
import id.pantau.ui.api.load.Contract;
import id.pantau.ui.api.load.Contract.Resource;
import id.pantau.ui.base.Speech;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A dataset of the contract, or none in particular. */
public final class DatasetField extends Select<Resource> {
  private static final long serialVersionUID = 1L;

  private List<Resource> resources = List.of();

  /** Offers datasets in a language. */
  public void offer(List<Resource> offered, Speech speech) {
    resources = offered;
    setItemLabelGenerator(
        resource -> resource == null ? "" : resource.title(speech.language().locale()));
    setItems(offered);
  }

  /** Offers datasets, and none in particular under a name. */
  public void offer(Contract contract, String none, Speech speech) {
    setEmptySelectionAllowed(true);
    setEmptySelectionCaption(none);
    setItemLabelGenerator(
        resource -> resource == null ? none : resource.title(speech.language().locale()));
    resources = contract.resources();
    setItems(resources);
  }

  /** Chooses by name. */
  public void choose(@Nullable String name) {
    setValue(resources.stream().filter(each -> each.name().equals(name)).findFirst().orElse(null));
  }

  /** The name of what is chosen; null for none in particular. */
  public @Nullable String chosen() {
    Resource value = getValue();
    return value == null ? null : value.name();
  }
}
