package id.pantau.ui.overview;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import id.pantau.ui.api.DataVersion;
import id.pantau.ui.api.PantauClient;
import id.pantau.ui.part.FailureCard;
import id.pantau.ui.part.HeadedPage;
import id.pantau.ui.part.Trail;
import org.jspecify.annotations.Nullable;

/**
 * How far a region and those below it are toward their target. All of its state is in the address.
 */
@Route("")
@Menu(title = "nav.overview", icon = "overview", order = 1)
public class OverviewView extends HeadedPage {
  private static final long serialVersionUID = 1L;

  private final OverviewPresenter presenter;
  private final Controls controls;
  private final Paragraph sub = new Paragraph();
  private Wording wording = new Wording(speech());
  private @Nullable Screen screen;
  private @Nullable ShownBody shown;

  /** A view that asks this client. */
  public OverviewView(PantauClient client) {
    super(client);
    this.presenter = new OverviewPresenter(client);
    this.controls = new Controls(client, OverviewFilter.of(QueryParameters.empty()), this::go);
    sub.addClassName("p-sub");
    lay(sub, controls);
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
    begin(answer.overview().region().name(), trail(answer));
    sub.setText(new Findings(answer.overview(), wording).sub());
    controls.show(answer.filter(), answer.overview(), wording);
    shown = new ShownBody(answer, wording, widths(), this);
    body().add(shown);
  }

  private Trail trail(Screen.Shown answer) {
    return new Trail(
        answer.overview().ancestors(),
        code -> answer.filter().at(code).address(),
        answer.overview().region().name(),
        wording.speech());
  }

  private void render(Screen.Failed failed) {
    begin(wording.say("nav.overview"));
    sub.setText("");
    controls.show(failed.filter(), wording);
    body().add(new FailureCard(failed.failure(), wording.speech(), this::again));
    wording.unread(failed.filter()).ifPresent(body()::add);
  }

  @Override
  protected @Nullable DataVersion version() {
    return screen instanceof Screen.Shown answer ? answer.overview().dataVersion() : null;
  }

  @Override
  protected void again() {
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
      focusTitle();
    }
  }

  /** Puts a tile in focus without leaving the screen. */
  void select(String code) {
    if (screen instanceof Screen.Shown answer && shown != null) {
      Screen.Shown now = presenter.select(answer, code);
      screen = now;
      shown.select(now);
      keep(now.filter().address());
    }
  }

  /** Remembers the order of the ranking in the address. */
  void reorder(Order order) {
    if (screen instanceof Screen.Shown answer) {
      OverviewFilter filter = answer.filter().ordered(order);
      screen = new Screen.Shown(filter, answer.overview(), answer.selected(), answer.query());
      keep(filter.address());
    }
  }
}
