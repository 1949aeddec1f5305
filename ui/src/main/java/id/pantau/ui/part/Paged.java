package id.pantau.ui.part;

import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.button.Button;
import id.pantau.ui.api.ClientException;
import id.pantau.ui.api.history.Page;
import id.pantau.ui.base.Speech;
import java.util.function.Consumer;
import java.util.function.Function;

/** Shows a page, and the next ones when they are asked for. */
public final class Paged<T> {
  private final HasComponents place;
  private final Consumer<T> row;
  private final Function<String, Page<T>> next;
  private final Speech speech;
  private Consumer<Page<T>> shown = page -> {};

  /**
   * A list in a place.
   *
   * @param row shows one of them
   * @param next gives the page behind a cursor
   */
  public Paged(
      HasComponents place, Consumer<T> row, Function<String, Page<T>> next, Speech speech) {
    this.place = place;
    this.row = row;
    this.next = next;
    this.speech = speech;
  }

  /** Is told each page once all of it is shown. */
  public Paged<T> onShown(Consumer<Page<T>> consumer) {
    this.shown = consumer;
    return this;
  }

  /** Shows a page, and the way to the one behind it. */
  public void show(Page<T> page) {
    page.nodes().forEach(row);
    shown.accept(page);
    String cursor = page.next();
    if (cursor != null) {
      Button more = new Button(speech.say("data.next"));
      more.addClassName("p-line");
      more.setDisableOnClick(true);
      more.addClickListener(
          event -> {
            more.removeFromParent();
            turn(cursor);
          });
      place.add(more);
    }
  }

  private void turn(String cursor) {
    try {
      show(next.apply(cursor));
    } catch (ClientException failure) {
      place.add(new FailureCard(failure, speech, () -> turn(cursor)));
    }
  }
}
