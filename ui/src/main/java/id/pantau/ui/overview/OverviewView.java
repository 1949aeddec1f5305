package id.pantau.ui.overview;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import id.pantau.ui.api.PantauClient;
import id.pantau.ui.part.FailureCard;
import id.pantau.ui.part.FittedPage;
import id.pantau.ui.part.Trail;
import org.jspecify.annotations.Nullable;

/**
 * How far a region and those below it are toward their target. All of its state is in the address.
 */
@Route("")
@Menu(title = "nav.overview", icon = "overview", order = 1)
public class OverviewView extends FittedPage {
  private static final long serialVersionUID = 1L;

  private final OverviewPresenter presenter;
  private final Controls controls;
  private final Div trail = new Div();
  private final Paragraph sub = new Paragraph();
  private final Div body = new Div();
  private Wording wording = new Wording(speech());
  private @Nullable Screen screen;
  private @Nullable ShownBody shown;

  /** A view that asks this client. */
  public OverviewView(PantauClient client) {
    this.presenter = new OverviewPresenter(client);
    this.controls = new Controls(client, OverviewFilter.of(QueryParameters.empty()), this::go);
    title().getElement().setAttribute("tabindex", "-1");
    sub.addClassName("p-sub");
    body.addClassName("p-stack");
    Header head = new Header(new Div(title(), sub), controls);
    head.addClassName("p-head");
    add(trail, head, body);
  }

  @Override
  protected void enter(BeforeEnterEvent event) {
    screen = presenter.load(OverviewFilter.of(event.getLocation().getQueryParameters()));
    render();
  }

  @Override
  protected void render() {
    wording = new Wording(speech());
    switch (screen) {
      case null -> {}
      case Screen.Shown answer -> render(answer);
      case Screen.Failed failed -> render(failed);
    }
  }

  private void render(Screen.Shown answer) {
    title().setText(answer.overview().region().name());
    sub.setText(new Findings(answer.overview(), wording).sub());
    trail.removeAll();
    trail.add(trail(answer));
    controls.show(answer.filter(), answer.overview(), wording);
    ShownBody content = new ShownBody(answer, wording, widths(), this);
    shown = content;
    replace(content);
  }

  private Trail trail(Screen.Shown answer) {
    return new Trail(
        answer.overview().ancestors().stream()
            .map(above -> new Trail.Step(above.name(), answer.filter().at(above.code()).address()))
            .toList(),
        answer.overview().region().name(),
        wording.speech());
  }

  private void render(Screen.Failed failed) {
    title().setText(wording.say("nav.overview"));
    sub.setText("");
    trail.removeAll();
    controls.show(failed.filter(), wording);
    replace(new FailureCard(failed.failure(), wording.speech(), this::again));
    wording.unread(failed.filter()).ifPresent(body::add);
  }

  private void replace(Component content) {
    body.removeAll();
    body.add(content);
  }

  private void again() {
    if (screen != null) {
      screen = presenter.load(screen.filter());
      render();
    }
  }

  /** Leads to another screen by its address. */
  void go(OverviewFilter filter) {
    getUI().ifPresent(ui -> ui.navigate(OverviewView.class, filter.parameters()));
  }

  /** Opens a region and puts the keyboard at its head. */
  void open(String code) {
    if (screen != null) {
      go(screen.filter().at(code));
      title().getElement().callJsFunction("focus");
    }
  }

  /** Puts a tile in focus without leaving the screen. */
  void select(String code) {
    if (screen instanceof Screen.Shown answer && shown != null) {
      Screen.Shown now = presenter.select(answer, code);
      screen = now;
      shown.select(now);
      keep(now.filter());
    }
  }

  /** Remembers the order of the ranking in the address. */
  void reorder(Order order) {
    if (screen instanceof Screen.Shown answer) {
      OverviewFilter filter = answer.filter().ordered(order);
      screen = new Screen.Shown(filter, answer.overview(), answer.selected(), answer.query());
      keep(filter);
    }
  }

  private void keep(OverviewFilter filter) {
    getUI()
        .ifPresent(
            ui ->
                ui.getPage()
                    .getHistory()
                    .replaceState(null, new Location("", filter.parameters())));
  }
}
