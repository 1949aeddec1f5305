package id.pantau.ui.school;

import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import id.pantau.ui.api.history.Page;
import id.pantau.ui.api.school.School;
import id.pantau.ui.api.school.SchoolOrder;
import id.pantau.ui.api.school.SchoolState;
import id.pantau.ui.base.Segments;
import id.pantau.ui.part.Card;
import id.pantau.ui.part.ChartWidths;
import id.pantau.ui.part.Emphasis;
import id.pantau.ui.part.FieldName;
import id.pantau.ui.part.Paged;
import id.pantau.ui.school.common.SchoolWords;
import id.pantau.ui.school.common.SchoolsFilter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * The schools in the order asked for, a page at a time; wide as a table, on a phone as a list of
 * one column.
 */
final class SchoolsCard extends Card {
  private static final long serialVersionUID = 1L;
  private static final String PHONE = "phone";
  private static final String ACTIVATED = "activated";
  private static final String ORIGIN = "origin";

  private final SchoolsScreen.Shown shown;
  private final SchoolWords words;
  private final SchoolCells cells;
  private final Grid<School> grid = new Grid<>();
  private final List<School> rows = new ArrayList<>();
  private final Paragraph far = new Paragraph();

  SchoolsCard(
      SchoolsScreen.Shown shown,
      SchoolsPresenter presenter,
      SchoolWords words,
      ChartWidths.Room room,
      Consumer<SchoolsFilter> go) {
    super(title(shown, words), words.speech().word("schools.order.sub", shown.filter().order()));
    this.shown = shown;
    this.words = words;
    this.cells = new SchoolCells(shown.filter(), words);
    addClassName("p-schools-card");
    beside(order(go));
    add(states(go));
    if (shown.schools().page().nodes().isEmpty()) {
      add(Emphasis.paragraph("p-school-none", none()));
      return;
    }
    columns();
    fit(room);
    far.addClassName("p-sub");
    far.getElement().setAttribute("role", "status");
    Div list = new Div(grid, far);
    list.addClassName("p-stack-small");
    add(list);
    new Paged<School>(this, rows::add, cursor -> presenter.more(shown, cursor), words.speech())
        .onShown(this::fill)
        .show(shown.schools().page());
  }

  private static String title(SchoolsScreen.Shown shown, SchoolWords words) {
    SchoolState state = shown.filter().state();
    int many = shown.schools().page().totalCount();
    String key = state == null ? "schools.list" : "schools.list." + state.name();
    return words.speech().counted(key, many);
  }

  private String none() {
    SchoolState state = shown.filter().state();
    return state == null
        ? words.say("schools.none")
        : words.say("schools.none.state", words.speech().word("school.state", state));
  }

  private Div states(Consumer<SchoolsFilter> go) {
    Segments<StateChoice> choices =
        new Segments<>(
            StateChoice.among(shown.schools(), shown.filter().state()),
            choice -> choice.label(shown.schools(), words));
    choices.named(words.say("schools.state")).setValue(StateChoice.of(shown.filter().state()));
    choices.addValueChangeListener(event -> go.accept(shown.filter().in(event.getValue().state())));
    Div sideways = new Div(choices);
    sideways.addClassName("p-sideways");
    return sideways;
  }

  private Select<SchoolOrder> order(Consumer<SchoolsFilter> go) {
    FieldName name = new FieldName();
    name.setText(words.say("schools.order"));
    Select<SchoolOrder> order = new Select<>();
    order.addClassName("p-school-order");
    order.setPrefixComponent(name);
    order.setAriaLabel(words.say("schools.order.long"));
    order.setItems(SchoolOrder.values());
    order.setItemLabelGenerator(each -> words.speech().word("schools.order", each));
    order.setValue(shown.filter().order());
    order.addValueChangeListener(event -> go.accept(shown.filter().by(event.getValue())));
    return order;
  }

  private void columns() {
    grid.addThemeVariants(GridVariant.NO_BORDER, GridVariant.NO_ROW_BORDERS);
    grid.addClassNames("p-grid", "p-school-grid");
    grid.getElement().setAttribute("aria-label", words.say("schools.table"));
    grid.setAllRowsVisible(true);
    grid.setSelectionMode(Grid.SelectionMode.NONE);
    grid.addColumn(cells.name())
        .setHeader(words.say("schools.column.name"))
        .setFlexGrow(1)
        .setKey("name")
        .setRowHeader(true);
    grid.addColumn(cells.phone())
        .setHeader(words.say("schools.column.name"))
        .setFlexGrow(1)
        .setKey(PHONE)
        .setVisible(false);
    left(grid.addColumn(cells.state()), "state", "164px");
    right(grid.addColumn(cells::left), "left", "76px");
    right(grid.addColumn(cells::due), "due", "84px");
    right(grid.addColumn(cells.recorded()), "recorded", "218px");
    right(grid.addColumn(cells::activated), ACTIVATED, "88px");
    right(grid.addColumn(cells.visits()), "visits", "118px");
    left(grid.addColumn(cells.origin()), ORIGIN, "108px");
  }

  private void left(Grid.Column<School> column, String key, String width) {
    column.setHeader(words.say("schools.column." + key)).setWidth(width).setFlexGrow(0).setKey(key);
  }

  private void right(Grid.Column<School> column, String key, String width) {
    left(column, key, width);
    column.setTextAlign(ColumnTextAlign.END);
  }

  /** A phone gets one column with everything in it. */
  private void fit(ChartWidths.Room room) {
    boolean list = room == ChartWidths.Room.LIST;
    grid.getColumns().forEach(column -> column.setVisible(PHONE.equals(column.getKey()) == list));
    if (room == ChartWidths.Room.TIGHT) {
      grid.getColumnByKey(ACTIVATED).setVisible(false);
      grid.getColumnByKey(ORIGIN).setVisible(false);
    }
    grid.setClassName("p-phone-grid", list);
  }

  private void fill(Page<School> page) {
    grid.setItems(rows);
    String many = words.formats().count(page.totalCount());
    far.setText(words.say("schools.far", words.formats().count(rows.size()), many));
    far.setVisible(rows.size() < page.totalCount());
  }
}
