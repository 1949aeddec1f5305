package id.pantau.ui.part;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.data.renderer.Renderer;
import id.pantau.ui.api.Region;
import id.pantau.ui.base.Speech;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A region by the words of its name, in any spelling. */
public final class RegionField extends ComboBox<Region> {
  private static final long serialVersionUID = 1L;

  /** Finds regions. */
  @FunctionalInterface
  public interface Search {

    /** The first so many regions of these words, in a lasting order. */
    List<Region> find(String words, int first);
  }

  private final FieldName name = new FieldName();

  /** A field that finds regions in this way. */
  public RegionField(Search search) {
    setPrefixComponent(name);
    setItems(query -> page(search, query));
    setItemLabelGenerator(Region::name);
    setRenderer(suggestion());
  }

  /** Tells the code of every region that the reader chooses. */
  public void chosen(Consumer<String> go) {
    addValueChangeListener(
        event -> {
          if (event.isFromClient() && event.getValue() != null) {
            go.accept(event.getValue().code());
          }
        });
  }

  /** Turns the field to a language. */
  public void speak(Speech speech) {
    name.setText(speech.say("control.region"));
    setAriaLabel(speech.say("control.region"));
  }

  /** One page of what the search finds. */
  public static Stream<Region> page(Search search, Query<Region, String> query) {
    int end = query.getOffset() + query.getLimit();
    return search.find(query.getFilter().orElse(""), end).stream()
        .skip(query.getOffset())
        .limit(query.getLimit());
  }

  /** A region with the one above it. */
  public static Renderer<Region> suggestion() {
    return LitRenderer.<Region>of(
            "<div class='p-suggestion'><span>${item.name}</span><small>${item.parent}</small></div>")
        .withProperty("name", Region::name)
        .withProperty("parent", found -> above(found.parent()));
  }

  private static String above(@Nullable Region parent) {
    return parent == null ? "" : parent.name();
  }
}
