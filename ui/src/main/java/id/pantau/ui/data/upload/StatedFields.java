package id.pantau.ui.data.upload;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import id.pantau.ui.api.Region;
import id.pantau.ui.api.load.Stated;
import id.pantau.ui.base.Speech;
import id.pantau.ui.part.DayField;
import id.pantau.ui.part.RegionField;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the sender counted, and which offices and days the file stands for. */
final class StatedFields extends Div {
  private static final long serialVersionUID = 1L;
  private static final Set<String> OF_CARDS = Set.of("prints", "blanko_movements");

  private final IntegerField rows = new IntegerField();
  private final IntegerField people = new IntegerField();
  private final MultiSelectComboBox<Region> offices = new MultiSelectComboBox<>();
  private final DayField from = new DayField();
  private final DayField to = new DayField();

  StatedFields(RegionField.Search search, Runnable changed) {
    addClassName("p-fields");
    rows.setMin(0);
    people.setMin(0);
    offices.setItems(query -> RegionField.page(search, query));
    offices.setItemLabelGenerator(Region::name);
    offices.setRenderer(RegionField.suggestion());
    rows.addValueChangeListener(event -> changed.run());
    people.addValueChangeListener(event -> changed.run());
    offices.addValueChangeListener(event -> changed.run());
    from.addValueChangeListener(event -> changed.run());
    to.addValueChangeListener(event -> changed.run());
    add(rows, people, offices, from, to);
  }

  void speak(Speech speech) {
    rows.setLabel(speech.say("form.rows"));
    rows.setHelperText(speech.say("form.rows.help"));
    people.setLabel(speech.say("form.people"));
    people.setHelperText(speech.say("form.people.help"));
    offices.setLabel(speech.say("form.offices"));
    offices.setHelperText(speech.say("form.covers.help"));
    from.setLabel(speech.say("form.from"));
    to.setLabel(speech.say("form.to"));
    from.speak(speech);
    to.speak(speech);
    offices.setErrorMessage(speech.say("form.covers.offices"));
    to.setI18n(to.getI18n().setRequiredErrorMessage(speech.say("form.covers.days")));
  }

  /** What is stated; of the coverage nothing unless it is whole. */
  Stated stated(@Nullable String dataset) {
    return new Stated(number(rows), totals(dataset), whole() ? covers() : null);
  }

  private static @Nullable Long number(IntegerField field) {
    return field.getValue() == null ? null : Long.valueOf(field.getValue());
  }

  private Map<String, Long> totals(@Nullable String dataset) {
    Long number = number(people);
    String column = dataset != null && OF_CARDS.contains(dataset) ? "cards" : "people";
    return number == null ? Map.of() : Map.of(column, number);
  }

  private Stated.Covers covers() {
    List<String> codes = offices.getValue().stream().map(Region::code).sorted().toList();
    return new Stated.Covers(codes, from.getValue(), to.getValue());
  }

  private boolean whole() {
    return !offices.isEmpty() && orderly();
  }

  private boolean orderly() {
    return !from.isEmpty() && !to.isEmpty() && !to.getValue().isBefore(from.getValue());
  }

  /** Marks what is half said of the coverage; false when something is. */
  boolean validate() {
    boolean none = offices.isEmpty() && from.isEmpty() && to.isEmpty();
    offices.setInvalid(!none && offices.isEmpty());
    to.setInvalid(!none && !orderly());
    return none || whole();
  }
}
