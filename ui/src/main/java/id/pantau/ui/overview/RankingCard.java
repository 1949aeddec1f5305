package id.pantau.ui.overview;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import id.pantau.ui.api.Overview;
import id.pantau.ui.api.RegionProgress;
import id.pantau.ui.base.Segments;
import id.pantau.ui.part.Card;
import id.pantau.ui.part.ChartWidths;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The regions of the map in order of what is chosen; wide as a table, on a phone as a list. */
final class RankingCard extends Card {
  private static final long serialVersionUID = 1L;
  private static final int FIRST = 10;
  private static final int FEW = 20;
  private static final String PHONE = "phone";
  private static final String TARGET = "target";

  private final List<RegionProgress> regions;
  private final Wording wording;
  private final RankingCells cells;
  private final Grid<RegionProgress> grid = new Grid<>();
  private final Button more = new Button();
  private final Map<String, Integer> ranks = new HashMap<>();
  private Order order;
  private boolean all;
  private @Nullable String selected;

  RankingCard(Overview overview, OverviewFilter filter, Wording wording, Consumer<Order> reorder) {
    super(new Findings(overview, wording).ranking(), wording.say("ranking.sub"));
    this.regions = overview.tiles();
    this.wording = wording;
    this.cells = new RankingCells(filter, wording, ranks);
    this.order = filter.order();
    addClassName("p-ranking");
    columns(new Findings(overview, wording));
    beside(orders(reorder));
    more.addClassName("p-line");
    more.addClickListener(event -> showAll());
    add(grid, more);
    fill();
  }

  private Segments<Order> orders(Consumer<Order> reorder) {
    Segments<Order> orders =
        new Segments<>(List.of(Order.values()), each -> wording.speech().word("order", each));
    orders.named(wording.say("order")).setValue(order);
    orders.addValueChangeListener(
        event -> {
          order = event.getValue();
          fill();
          reorder.accept(order);
        });
    return orders;
  }

  private void columns(Findings findings) {
    grid.addThemeVariants(GridVariant.NO_BORDER, GridVariant.NO_ROW_BORDERS);
    grid.addClassName("p-grid");
    grid.setAllRowsVisible(true);
    grid.setSelectionMode(Grid.SelectionMode.NONE);
    left(grid.addColumn(cells::rank), "rank", "36px");
    name(findings);
    right(grid.addColumn(cells::activated), "activated", "84px");
    right(grid.addColumn(cells::target), TARGET, "96px");
    right(grid.addColumn(cells.share()), "share", "150px");
    right(grid.addColumn(cells::behind), "behind", "92px");
    right(grid.addColumn(cells.pace()), "pace", "112px");
    right(grid.addColumn(cells::reported), "reported", "76px");
    left(grid.addColumn(cells.outlook()), "outlook", "118px");
    left(grid.addColumn(cells.origin()), "origin", "112px");
    grid.setPartNameGenerator(region -> region.code().equals(selected) ? "selected-region" : null);
  }

  private void name(Findings findings) {
    String title = findings.belowTitle();
    grid.addColumn(cells.name()).setHeader(title).setFlexGrow(1).setKey("name");
    grid.addColumn(cells.phone()).setHeader(title).setFlexGrow(1).setKey(PHONE).setVisible(false);
  }

  private void left(Grid.Column<RegionProgress> column, String key, String width) {
    column.setHeader(wording.say("column." + key)).setWidth(width).setFlexGrow(0).setKey(key);
  }

  private void right(Grid.Column<RegionProgress> column, String key, String width) {
    left(column, key, width);
    column.setTextAlign(ColumnTextAlign.END);
  }

  private void showAll() {
    all = true;
    fill();
  }

  private void fill() {
    ranks.clear();
    ranks.putAll(order.ranks(regions));
    List<RegionProgress> ordered = order.sort(regions);
    List<RegionProgress> shown = all ? ordered : ordered.subList(0, firstRows());
    grid.setItems(shown);
    more.setVisible(shown.size() < ordered.size());
    more.setText(wording.say("ranking.all", String.valueOf(ordered.size())));
  }

  /** Those with data, and of a long list only its head. */
  private int firstRows() {
    int known = (int) regions.stream().filter(RegionProgress::counted).count();
    if (regions.size() <= FEW) {
      return regions.size();
    }
    return Math.min(FIRST, Math.max(known, 1));
  }

  void focus(@Nullable String code) {
    this.selected = code;
    grid.getDataProvider().refreshAll();
  }

  /** A phone gets one column with everything in it. */
  void fit(ChartWidths.Room room) {
    boolean list = room == ChartWidths.Room.LIST;
    grid.getColumns().forEach(column -> column.setVisible(PHONE.equals(column.getKey()) == list));
    grid.getColumnByKey(TARGET).setVisible(room == ChartWidths.Room.WIDE);
    grid.setClassName("p-phone-grid", list);
  }
}
