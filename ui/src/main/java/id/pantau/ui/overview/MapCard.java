package id.pantau.ui.overview;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import id.pantau.ui.api.Figure;
import id.pantau.ui.api.Level;
import id.pantau.ui.api.Overview;
import id.pantau.ui.api.Progress;
import id.pantau.ui.api.RegionProgress;
import id.pantau.ui.api.Tile;
import id.pantau.ui.base.Formats;
import id.pantau.ui.base.Segments;
import id.pantau.ui.part.Card;
import id.pantau.ui.part.TileFace;
import id.pantau.ui.part.TileLayout;
import id.pantau.ui.part.TileMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The tile map of a screen, with its legend and the switch of what the colours mean. */
final class MapCard extends Card {
  private static final long serialVersionUID = 1L;

  private final Overview overview;
  private final Wording wording;
  private final Consumer<String> select;
  private final Consumer<String> open;
  private final Div body = new Div();
  private final Div beside = new Div();
  private TileMap map;
  private @Nullable String selected;

  MapCard(Overview overview, Wording wording, Consumer<String> select, Consumer<String> open) {
    super(new Findings(overview, wording).map(), new Findings(overview, wording).mapSub());
    this.overview = overview;
    this.wording = wording;
    this.select = select;
    this.open = open;
    addClassName(nation() ? "p-map-nation" : "p-map-province");
    beside.addClassName("p-map-selected");
    List<Shade> shades = Shade.of(overview.region().progress());
    if (shades.size() > 1) {
      beside(choice(shades));
    }
    add(body);
    this.map = draw(shades.getFirst());
  }

  private boolean nation() {
    return overview.region().level() == Level.NATION;
  }

  private Segments<Shade> choice(List<Shade> shades) {
    Segments<Shade> choice = new Segments<>(shades, shade -> wording.speech().word("shade", shade));
    choice.named(wording.say("shade")).setValue(shades.getFirst());
    choice.addValueChangeListener(event -> redraw(event.getValue()));
    return choice;
  }

  private void redraw(Shade shade) {
    map = draw(shade);
    map.select(selected);
  }

  private TileMap draw(Shade shade) {
    TileMap drawn = new TileMap(faces(shade), wording.say("map.name", wording.kind(below())));
    drawn.onSelect(select);
    drawn.onOpen(open);
    drawn.addClassName(nation() ? "p-nation" : "p-big");
    body.removeAll();
    if (nation()) {
      drawn.add(caption(), legend(shade), beside);
      body.add(drawn);
    } else {
      body.add(drawn, legend(shade));
    }
    return drawn;
  }

  private Level below() {
    return nation() ? Level.PROVINCE : Level.REGENCY;
  }

  private Div caption() {
    Div caption = new Div();
    caption.setText(wording.say("map.east"));
    caption.addClassName("p-map-east");
    return caption;
  }

  /** Outlines a tile and shows what belongs to it; the nation's map has it within. */
  void focus(@Nullable String code, @Nullable Component panel) {
    this.selected = code;
    map.select(code);
    beside.removeAll();
    if (nation() && panel != null) {
      beside.add(panel);
    }
  }

  private List<TileFace> faces(Shade shade) {
    Map<String, Tile> places = TileLayout.of(overview.tiles());
    List<TileFace> faces = new ArrayList<>();
    for (RegionProgress region : overview.tiles()) {
      faces.add(face(region, Objects.requireNonNull(places.get(region.code())), shade));
    }
    return faces;
  }

  private TileFace face(RegionProgress region, Tile place, Shade shade) {
    Figure figure = shade.figure(region.progress());
    return new TileFace(
        region.code(),
        place,
        region.shortName(),
        number(region, figure, shade),
        shade.style(region.progress()),
        late(region),
        TileLayout.city(region),
        sentence(region, figure, shade));
  }

  /** The share; where that cannot be told the count. */
  private String number(RegionProgress region, Figure figure, Shade shade) {
    Formats formats = wording.speech().formats();
    if (!figure.known()) {
      return wording.figure(region.progress().activated(), formats::tick);
    }
    String share = formats.bareShare(figure.amount());
    return reached(figure, shade) ? share + " ✓" : share;
  }

  private static boolean reached(Figure figure, Shade shade) {
    return shade == Shade.SHARE && figure.known() && figure.amount() >= 1;
  }

  /** Known, but of too few offices or of an old report. */
  private static boolean late(RegionProgress region) {
    return region.counted()
        && (region.progress().stale() || region.progress().activated().incomplete());
  }

  private String sentence(RegionProgress region, Figure figure, Shade shade) {
    if (!figure.known()) {
      return silence(region);
    }
    String share = wording.speech().formats().roundShare(figure.amount());
    Progress progress = region.progress();
    return switch (shade) {
      case SHARE -> wording.say("tile.share", region.name(), share, wording.fraction(progress));
      case PATH -> wording.say("tile.path", region.name(), share, wording.fraction(progress));
      case BASE -> wording.say("tile.base", region.name(), share, wording.ofBase(progress));
    };
  }

  private String silence(RegionProgress region) {
    Figure activated = region.progress().activated();
    return activated.known()
        ? wording.say("tile.open", region.name(), wording.count(activated))
        : wording.say("tile.missing", region.name());
  }

  private Div legend(Shade shade) {
    String day = wording.speech().formats().date(overview.region().progress().asOf());
    Div legend = new Div(new H3(wording.say("legend." + shade.name(), day)));
    legend.addClassName("p-legend");
    shade
        .ranks()
        .forEach(rank -> legend.add(row("p-" + shade.style(rank), legendKey(shade, rank))));
    legend.add(row("p-none", "legend.missing"), row("p-q2 p-late", "legend.late"));
    if (overview.tiles().stream().anyMatch(tile -> open(tile, shade))) {
      legend.add(row("p-open", "legend.open"));
    }
    if (!nation()) {
      legend.add(row("p-q2 p-city", "legend.city"));
    }
    return legend;
  }

  private static boolean open(RegionProgress tile, Shade shade) {
    return shade.style(tile.progress()).equals("open");
  }

  private static String legendKey(Shade shade, int rank) {
    return "legend." + shade.name() + '.' + rank;
  }

  private Div row(String style, String key) {
    Span swatch = new Span();
    swatch.addClassNames(("p-swatch p-tile " + style).split(" "));
    Div row = new Div(swatch, new Span(wording.say(key)));
    row.addClassName("p-legend-row");
    return row;
  }
}
