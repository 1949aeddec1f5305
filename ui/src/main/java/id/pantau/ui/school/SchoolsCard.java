package id.pantau.ui.school;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import id.pantau.ui.api.school.SchoolOrder;
import id.pantau.ui.api.school.SchoolState;
import id.pantau.ui.base.Segments;
import id.pantau.ui.part.Card;
import id.pantau.ui.part.ChartWidths;
import id.pantau.ui.part.Emphasis;
import id.pantau.ui.part.FieldName;
import id.pantau.ui.school.common.SchoolWords;
import id.pantau.ui.school.common.SchoolsFilter;
import java.util.function.Consumer;

/**
 * The schools in the order asked for, a page at a time; wide as a table, on a phone as a list of
 * one column.
 */
final class SchoolsCard extends Card {
  private static final long serialVersionUID = 1L;
  private final SchoolsPresenter presenter;
  private final SchoolWords words;
  private final ChartWidths.Room room;
  private final Consumer<SchoolsFilter> choose;
  private final Div list = new Div();
  private SchoolsScreen.Shown shown;

  SchoolsCard(
      SchoolsScreen.Shown shown,
      SchoolsPresenter presenter,
      SchoolWords words,
      ChartWidths.Room room,
      Consumer<SchoolsFilter> choose) {
    super("", "");
    this.shown = shown;
    this.presenter = presenter;
    this.words = words;
    this.room = room;
    this.choose = choose;
    addClassName("p-schools-card");
    list.addClassName("p-stack-small");
    beside(order());
    add(states(), list);
    show(shown);
  }

  /** Shows another state or order of the same schools; the controls stay where they are. */
  void show(SchoolsScreen.Shown now) {
    shown = now;
    entitle(
        new SummaryWords(now.schools(), words).list(now),
        words.speech().word("schools.order.sub", now.filter().order()));
    list.removeAll();
    if (now.schools().page().nodes().isEmpty()) {
      list.add(Emphasis.paragraph("p-school-none", none()));
    } else {
      list.add(new SchoolsTable(now, presenter, words, room));
    }
  }

  private String none() {
    SchoolState state = shown.filter().state();
    return state == null
        ? words.say("schools.none")
        : words.say("schools.none.state", words.speech().word("school.state", state));
  }

  private Div states() {
    Segments<StateChoice> choices =
        new Segments<>(
            StateChoice.among(shown.schools(), shown.filter().state()),
            choice -> choice.label(shown.schools(), words));
    choices.named(words.say("schools.state")).setValue(StateChoice.of(shown.filter().state()));
    choices.addValueChangeListener(
        event -> choose.accept(shown.filter().in(event.getValue().state())));
    Div sideways = new Div(choices);
    sideways.addClassName("p-sideways");
    return sideways;
  }

  private Select<SchoolOrder> order() {
    FieldName name = new FieldName();
    name.setText(words.say("schools.order"));
    Select<SchoolOrder> order = new Select<>();
    order.addClassName("p-school-order");
    order.setPrefixComponent(name);
    order.setAriaLabel(words.say("schools.order.long"));
    order.setItems(SchoolOrder.values());
    order.setItemLabelGenerator(each -> words.speech().word("schools.order", each));
    order.setValue(shown.filter().order());
    order.addValueChangeListener(event -> choose.accept(shown.filter().by(event.getValue())));
    return order;
  }
}
