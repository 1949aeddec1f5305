package id.pantau.ui.school;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import id.pantau.ui.api.Region;
import id.pantau.ui.api.school.SchoolKind;
import id.pantau.ui.base.Icon;
import id.pantau.ui.base.Speech;
import id.pantau.ui.part.CopyLink;
import id.pantau.ui.part.DayField;
import id.pantau.ui.part.FieldName;
import id.pantau.ui.part.RegionField;
import id.pantau.ui.school.common.SchoolsFilter;
import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Of what region, what kind, what name, which day; each change is a new address. */
final class SchoolsControls extends Div {
  private static final long serialVersionUID = 1L;
  private static final int OFFICE = 4;
  private static final int LONGEST = 100;
  private static final int STILL_MS = 500;

  private final RegionField region;
  private final TextField search = new TextField();
  private final Select<SchoolKind> kind = new Select<>();
  private final DayField date = new DayField();
  private final Anchor overview = new Anchor();
  private final CopyLink copy = new CopyLink();
  private final FieldName kindName = new FieldName();
  private SchoolsFilter filter = SchoolsFilter.START;

  SchoolsControls(RegionField.Search regions, Consumer<SchoolsFilter> go) {
    this.region = new RegionField(regions);
    addClassNames("p-controls", "p-school-controls");
    search.setPrefixComponent(Icon.SEARCH.make());
    search.setClearButtonVisible(true);
    search.setMaxLength(LONGEST);
    search.setValueChangeMode(ValueChangeMode.LAZY);
    search.setValueChangeTimeout(STILL_MS);
    kind.setPrefixComponent(kindName);
    kind.setEmptySelectionAllowed(true);
    kind.setItems(SchoolKind.values());
    listen(go);
    overview.addClassName("p-away-link");
    add(region, search, kind, date, overview, copy);
  }

  private void listen(Consumer<SchoolsFilter> go) {
    region.chosen(code -> go.accept(filter.at(code)));
    date.chosen(day -> go.accept(filter.on(day)));
    search.addValueChangeListener(
        event -> {
          if (event.isFromClient() && !filter.named(event.getValue()).equals(filter)) {
            go.accept(filter.named(event.getValue()));
          }
        });
    kind.addValueChangeListener(
        event -> {
          if (event.isFromClient()) {
            go.accept(filter.of(event.getValue()));
          }
        });
  }

  /** Shows what the list is of. */
  void show(SchoolsScreen.Shown shown, Speech speech) {
    show(shown.filter(), shown.schools().region(), shown.schools().asOf(), speech);
    copy.show(shown.filter().on(shown.schools().asOf()).address(), speech);
  }

  /** Shows what was asked for when there is no answer. */
  void show(SchoolsScreen.Failed failed, Speech speech) {
    show(failed.filter(), null, failed.filter().date(), speech);
    copy.show(failed.filter().address(), speech);
  }

  private void show(
      SchoolsFilter shown, @Nullable Region place, @Nullable LocalDate day, Speech speech) {
    this.filter = shown;
    speak(speech);
    region.setValue(place);
    type(shown);
    kind.setValue(shown.kind());
    date.setValue(day);
    overview.setHref(overview(shown.within(), day));
  }

  /** Whoever is typing keeps the blank behind the last word. */
  private void type(SchoolsFilter shown) {
    String words = Objects.requireNonNullElse(shown.words(), "");
    if (!search.getValue().strip().equals(words)) {
      search.setValue(words);
    }
  }

  /** The overview has no districts. */
  private static String overview(String code, @Nullable LocalDate day) {
    String office = code.substring(0, Math.min(OFFICE, code.length()));
    return "?region=" + office + (day == null ? "" : "&date=" + day);
  }

  private void speak(Speech speech) {
    String every = speech.say("schools.kind.every");
    kind.setEmptySelectionCaption(every);
    kind.setItemLabelGenerator(each -> each == null ? every : speech.word("school.kind", each));
    region.speak(speech);
    kindName.setText(speech.say("control.kind"));
    date.speak(speech, speech.say("control.date"), speech.say("control.date.long"));
    search.setAriaLabel(speech.say("control.school.long"));
    search.setPlaceholder(speech.say("control.school"));
    kind.setAriaLabel(speech.say("control.kind.long"));
    overview.setText(speech.say("schools.overview"));
  }
}
