package id.pantau.ui.school;

import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import id.pantau.ui.api.history.Page;
import id.pantau.ui.api.school.School;
import id.pantau.ui.part.ChartWidths;
import id.pantau.ui.part.Paged;
import id.pantau.ui.school.common.SchoolWords;
import java.util.ArrayList;
import java.util.List;

/**
 * The schools in the order asked for, a page at a time; wide as a table, on a phone as a list of
 * one column.
 */
final class SchoolsTable extends Div {
  private static final long serialVersionUID = 1L;
  private static final String PHONE = "phone";
  private static final String ACTIVATED = "activated";
  private static final String ORIGIN = "origin";

  private final SchoolWords words;
  private final SchoolCells cells;
  private final Grid<School> grid = new Grid<>();
  private final List<School> rows = new ArrayList<>();
  private final Paragraph far = new Paragraph();

  SchoolsTable(
      SchoolsScreen.Shown shown,
      SchoolsPresenter presenter,
      SchoolWords words,
      ChartWidths.Room room) {
    this.words = words;
    this.cells = new SchoolCells(shown.filter(), words);
    addClassName("p-school-table");
    columns();
    fit(room);
    far.addClassName("p-sub");
    far.getElement().setAttribute("role", "status");
    add(grid, far);
    new Paged<School>(this, rows::add, cursor -> presenter.more(shown, cursor), words.speech())
        .onShown(this::fill)
        .show(shown.schools().page());
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
