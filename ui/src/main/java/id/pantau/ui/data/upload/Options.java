package id.pantau.ui.data.upload;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import id.pantau.ui.api.Origin;
import id.pantau.ui.api.load.Contract;
import id.pantau.ui.api.load.LoadRequest;
import id.pantau.ui.base.Speech;
import id.pantau.ui.data.common.DatasetField;
import id.pantau.ui.part.RegionField;

/** What may be said of a file before it is examined; nothing of it must. */
final class Options extends Details {
  private static final long serialVersionUID = 1L;

  private final DatasetField dataset = new DatasetField();
  private final RegionField office;
  private final TextField sheet = new TextField();
  private final Select<Origin> origin = new Select<>();
  private final StatedFields stated;
  private final H3 counted = new H3();
  private final Paragraph countedSub = new Paragraph();
  private volatile LoadRequest request = LoadRequest.PLAIN;
  private volatile boolean valid = true;

  Options(RegionField.Search search) {
    office = new RegionField(search);
    stated = new StatedFields(search, this::read);
    addClassName("p-options");
    office.setClearButtonVisible(true);
    origin.setItems(Origin.OFFICIAL, Origin.PUBLISHED, Origin.SYNTHETIC);
    origin.setValue(Origin.OFFICIAL);
    dataset.addValueChangeListener(event -> read());
    office.addValueChangeListener(event -> read());
    sheet.addValueChangeListener(event -> read());
    origin.addValueChangeListener(event -> read());
    Div what = new Div(dataset, office, sheet, origin);
    what.addClassName("p-fields");
    countedSub.addClassName("p-sub");
    add(what, counted, countedSub, stated);
  }

  void speak(Contract contract, Speech speech) {
    setSummaryText(speech.say("form.options"));
    String chosen = dataset.chosen();
    dataset.offer(contract, speech.say("form.dataset.recognise"), speech);
    dataset.choose(chosen);
    dataset.setLabel(speech.say("form.dataset"));
    dataset.setHelperText(speech.say("form.dataset.help"));
    office.setLabel(speech.say("form.office"));
    office.setHelperText(speech.say("form.office.help"));
    sheet.setLabel(speech.say("form.sheet"));
    sheet.setHelperText(speech.say("form.sheet.help"));
    origin.setLabel(speech.say("form.origin"));
    origin.setItemLabelGenerator(each -> speech.word("origin", each));
    counted.setText(speech.say("form.stated"));
    countedSub.setText(speech.say("form.stated.sub"));
    stated.speak(speech);
  }

  private void read() {
    valid = stated.validate();
    request =
        new LoadRequest(
            dataset.chosen(),
            office.getValue() == null ? null : office.getValue().code(),
            sheet.isEmpty() ? null : sheet.getValue(),
            stated.stated(dataset.chosen()),
            origin.getValue());
  }

  /** What is said, for whichever thread receives the file. */
  LoadRequest request() {
    return request;
  }

  /** Whether what is said makes sense, for whichever thread receives the file. */
  boolean valid() {
    return valid;
  }
}
