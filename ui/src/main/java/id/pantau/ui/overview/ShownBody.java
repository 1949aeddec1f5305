package id.pantau.ui.overview;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import id.pantau.chart.Magnifier;
import id.pantau.ui.api.Level;
import id.pantau.ui.api.Overview;
import id.pantau.ui.api.RegionProgress;
import id.pantau.ui.base.Icon;
import id.pantau.ui.part.ChartWidths;
import id.pantau.ui.part.HowCard;
import id.pantau.ui.part.Notice;
import java.util.List;

/** Everything below the controls: plaque, notices, map, chart, ranking, how it is computed. */
final class ShownBody extends Div {
  private static final long serialVersionUID = 1L;

  private static final List<String> FORMULAS =
      List.of(
          "how.base",
          "how.activated",
          "how.target",
          "how.shares",
          "how.need",
          "how.path",
          "how.pace",
          "how.outlook",
          "how.ahead",
          "how.missing");

  private final Wording wording;
  private final ChartWidths widths;
  private final OverviewView view;
  private final MapCard map;
  private final RankingCard ranking;
  private final Div pair = new Div();

  ShownBody(Screen.Shown screen, Wording wording, ChartWidths widths, OverviewView view) {
    this.wording = wording;
    this.widths = widths;
    this.view = view;
    Overview overview = screen.overview();
    this.map = new MapCard(overview, wording, view::select, view::open);
    this.ranking = new RankingCard(overview, screen.filter(), wording, view::reorder);
    addClassName("p-stack");
    pair.addClassName("p-pair");
    pair.add(map);
    add(new Plaque(overview, wording));
    notices(screen);
    cards(screen);
    ranking.fit(widths.ranking());
    select(screen);
  }

  private void notices(Screen.Shown screen) {
    Findings findings = new Findings(screen.overview(), wording);
    if (!findings.stale().isEmpty()) {
      add(new Notice(Icon.CLOCK, findings.stale()));
    }
    if (!findings.missing().isEmpty()) {
      add(new Notice(Icon.HATCH, findings.missing()));
    }
    wording.unread(screen.filter()).ifPresent(this::add);
  }

  private void cards(Screen.Shown screen) {
    if (regency(screen.overview())) {
      add(chart(screen.overview()), pair, standings(screen.overview()), ranking);
    } else {
      add(pair, chart(screen.overview()), ranking);
      if (!screen.overview().track().standings().isEmpty()) {
        add(standings(screen.overview()));
      }
    }
    add(new HowCard(FORMULAS, screen.query(), wording.speech()));
  }

  private StandingsCard standings(Overview overview) {
    return new StandingsCard(overview.track().standings(), wording);
  }

  private static boolean regency(Overview overview) {
    return overview.region().level() == Level.REGENCY;
  }

  private Component chart(Overview overview) {
    RegionProgress region = overview.region();
    String title = new Findings(overview, wording).chart(region);
    Magnifier magnifier = regency(overview) ? Magnifier.PANEL : Magnifier.INSET;
    return new ProgressCard(overview, title, wording, widths.full(), magnifier);
  }

  /** Shows the tile in focus wherever it appears. */
  void select(Screen.Shown screen) {
    Screen.Selected selected = screen.selected();
    String code = selected == null ? null : selected.region().code();
    boolean nation = screen.overview().region().level() == Level.NATION;
    map.focus(
        code,
        nation && selected != null
            ? new SelectedPanel(selected.region(), screen.filter(), wording)
            : null);
    ranking.focus(code);
    clearBeside();
    boolean itself = screen.overview().region().code().equals(code);
    if (!nation && selected != null && !itself) {
      pair.add(beside(screen, selected));
    }
  }

  /**
   * The map itself stays where it is, and with it the keyboard's focus. It has the row for itself
   * on the page of an office in focus, whose figures are all in the plaque.
   */
  private void clearBeside() {
    pair.getChildren().filter(child -> child != map).toList().forEach(pair::remove);
  }

  private Component beside(Screen.Shown screen, Screen.Selected selected) {
    String code = selected.region().code();
    return new SelectedCard(
        selected, screen.filter(), wording, widths.beside(), () -> view.select(code));
  }
}
