package id.pantau.ui.data.common;

import com.vaadin.flow.component.html.Div;
import id.pantau.ui.api.Region;
import id.pantau.ui.api.load.Contract;
import id.pantau.ui.api.load.Contract.Resource;
import id.pantau.ui.base.Speech;
import id.pantau.ui.part.DayField;
import id.pantau.ui.part.FieldName;
import id.pantau.ui.part.RegionField;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Of what region, what dataset, which days; each change is a new address. */
public final class RecordControls extends Div {
  private static final long serialVersionUID = 1L;

  private final RegionField region;
  private final DatasetField dataset = new DatasetField();
  private final DayField from = new DayField();
  private final DayField to = new DayField();
  private final FieldName regionName = new FieldName();
  private final FieldName datasetName = new FieldName();
  private final FieldName fromName = new FieldName();
  private final FieldName toName = new FieldName();
  private DataFilter filter;

  /** Controls that lead to other addresses. */
  public RecordControls(RegionField.Search search, DataFilter start, Consumer<DataFilter> go) {
    this.filter = start;
    this.region = new RegionField(search);
    addClassNames("p-controls", "p-record-controls");
    region.setPrefixComponent(regionName);
    dataset.setPrefixComponent(datasetName);
    from.setPrefixComponent(fromName);
    to.setPrefixComponent(toName);
    listen(go);
    add(region, dataset, from, to);
  }

  private void listen(Consumer<DataFilter> go) {
    region.addValueChangeListener(
        event -> {
          if (event.isFromClient() && event.getValue() != null) {
            go.accept(filter.within(event.getValue().code()));
          }
        });
    dataset.addValueChangeListener(
        event -> {
          if (event.isFromClient()) {
            go.accept(filter.about(dataset.chosen()));
          }
        });
    from.addValueChangeListener(
        event -> {
          if (event.isFromClient()) {
            go.accept(filter.during(event.getValue(), filter.to()));
          }
        });
    to.addValueChangeListener(
        event -> {
          if (event.isFromClient()) {
            go.accept(filter.during(filter.from(), event.getValue()));
          }
        });
  }

  /** Offers some datasets. */
  public void offer(List<Resource> resources, Speech speech) {
    dataset.offer(resources, speech);
  }

  /** Offers every dataset, and all together under a name. */
  public void offer(Contract contract, String all, Speech speech) {
    dataset.offer(contract, all, speech);
  }

  /** Shows what the page is of. */
  public void show(
      DataFilter shown,
      @Nullable Region of,
      @Nullable String about,
      @Nullable LocalDate first,
      @Nullable LocalDate last,
      Speech speech) {
    this.filter = shown;
    speak(speech);
    region.setValue(of);
    dataset.choose(about);
    from.setValue(first);
    to.setValue(last);
  }

  private void speak(Speech speech) {
    regionName.setText(speech.say("control.region"));
    region.setAriaLabel(speech.say("control.region"));
    datasetName.setText(speech.say("control.dataset"));
    dataset.setAriaLabel(speech.say("control.dataset"));
    fromName.setText(speech.say("control.from"));
    from.setAriaLabel(speech.say("control.from.long"));
    from.speak(speech);
    toName.setText(speech.say("control.to"));
    to.setAriaLabel(speech.say("control.to.long"));
    to.speak(speech);
  }
}
