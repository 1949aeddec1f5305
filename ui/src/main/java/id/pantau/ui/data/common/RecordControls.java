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
  private final FieldName datasetName = new FieldName();
  private DataFilter filter;

  /** Controls that lead to other addresses. */
  public RecordControls(RegionField.Search search, DataFilter start, Consumer<DataFilter> go) {
    this.filter = start;
    this.region = new RegionField(search);
    addClassNames("p-controls", "p-record-controls");
    dataset.setPrefixComponent(datasetName);
    listen(go);
    add(region, dataset, from, to);
  }

  private void listen(Consumer<DataFilter> go) {
    region.chosen(code -> go.accept(filter.within(code)));
    from.chosen(day -> go.accept(filter.during(day, filter.to())));
    to.chosen(day -> go.accept(filter.during(filter.from(), day)));
    dataset.addValueChangeListener(
        event -> {
          if (event.isFromClient()) {
            go.accept(filter.about(dataset.chosen()));
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
    region.speak(speech);
    datasetName.setText(speech.say("control.dataset"));
    dataset.setAriaLabel(speech.say("control.dataset"));
    from.speak(speech, speech.say("control.from"), speech.say("control.from.long"));
    to.speak(speech, speech.say("control.to"), speech.say("control.to.long"));
  }
}
