package id.pantau.ui.part;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.DomEvent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * One square per region. One tab stop: arrows go to the nearest tile in that direction ({@code
 * pantau.js}), Space and a click select, Enter opens.
 */
public final class TileMap extends Div {
  private static final long serialVersionUID = 1L;
  private static final String CODE = "event.target.closest('[data-code]')?.dataset.code ?? ''";

  private final Map<String, NativeButton> tiles = new LinkedHashMap<>();

  /** A map; its name tells screen readers what is drawn and which keys there are. */
  public TileMap(List<TileFace> faces, String name) {
    addClassName("p-tiles");
    getElement().setAttribute("role", "group");
    getElement().setAttribute("aria-label", name);
    int columns = faces.stream().mapToInt(face -> face.place().column()).max().orElse(1);
    int phone = faces.stream().mapToInt(face -> face.place().phoneColumn()).max().orElse(1);
    getStyle().set("--cols", String.valueOf(columns)).set("--pcols", String.valueOf(phone));
    faces.forEach(face -> tiles.put(face.code(), tile(face)));
    tiles.values().forEach(this::add);
  }

  private static NativeButton tile(TileFace face) {
    NativeButton tile = new NativeButton();
    tile.addClassNames("p-tile", "p-" + face.shade());
    tile.setClassName("p-late", face.late());
    tile.setClassName("p-city", face.city());
    tile.getElement().setAttribute("data-code", face.code());
    tile.setAriaLabel(face.sentence());
    tile.setTabIndex(-1);
    place(tile, face);
    tile.add(text("p-wide", Hyphens.in(face.name())));
    tile.add(
        text("p-phone", Hyphens.in(face.place().phoneName())), text("p-number", face.number()));
    return tile;
  }

  private static void place(NativeButton tile, TileFace face) {
    tile.getStyle()
        .set("--r", String.valueOf(face.place().row()))
        .set("--c", String.valueOf(face.place().column()))
        .set("--pr", String.valueOf(face.place().phoneRow()))
        .set("--pc", String.valueOf(face.place().phoneColumn()));
  }

  private static Component text(String style, String words) {
    Span span = new Span(words);
    span.addClassName(style);
    return span;
  }

  /** Outlines one tile and makes it the tab stop; none selected leaves the first one that. */
  public void select(@Nullable String code) {
    String stop = code != null && tiles.containsKey(code) ? code : first();
    tiles.forEach(
        (each, tile) -> {
          tile.setClassName("p-on", each.equals(code));
          tile.getElement().setAttribute("aria-pressed", String.valueOf(each.equals(code)));
          tile.setTabIndex(each.equals(stop) ? 0 : -1);
        });
  }

  private String first() {
    return tiles.keySet().stream().findFirst().orElse("");
  }

  /** What happens with the code of a tile that was clicked or got a Space. */
  public void onSelect(Consumer<String> consumer) {
    listen("click", consumer);
  }

  /** What happens with the code of a tile that got an Enter. */
  public void onOpen(Consumer<String> consumer) {
    listen("p-open", consumer);
  }

  private void listen(String type, Consumer<String> consumer) {
    getElement()
        .addEventListener(type, event -> known(event, consumer))
        .addEventData(CODE)
        .setFilter("!!event.target.closest('[data-code]')");
  }

  /** A browser may send anything: only codes on this map count. */
  private void known(DomEvent event, Consumer<String> consumer) {
    String code = event.getEventData().path(CODE).asString("");
    if (tiles.containsKey(code)) {
      consumer.accept(code);
    }
  }
}
