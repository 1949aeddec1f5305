package id.pantau.ui.school;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import id.pantau.ui.api.DataVersion;
import id.pantau.ui.api.PantauClient;
import id.pantau.ui.api.school.SchoolClient;
import id.pantau.ui.part.FailureCard;
import id.pantau.ui.part.HeadedPage;
import id.pantau.ui.part.Trail;
import id.pantau.ui.part.UnreadNotice;
import id.pantau.ui.school.common.SchoolWords;
import id.pantau.ui.school.common.SchoolsFilter;
import org.jspecify.annotations.Nullable;

/** The schools of a region, those that need help first. All of its state is in the address. */
@Route(SchoolsFilter.ROUTE)
@Menu(title = "nav.schools", icon = "school", order = 3)
public class SchoolsView extends HeadedPage {
  private static final long serialVersionUID = 1L;
  private static final String EXAMPLE =
      "region=1504, state=NEVER, kind=SMK, q=smkn, date=2023-12-31, order=LEFT";

  private final SchoolsPresenter presenter;
  private final SchoolsControls controls;
  private final Paragraph sub = new Paragraph();
  private SchoolWords words = new SchoolWords(speech());
  private @Nullable SchoolsScreen screen;
  private @Nullable SchoolsBody content;

  /** A view that asks these. */
  public SchoolsView(SchoolClient schools, PantauClient client) {
    super(client);
    this.presenter = new SchoolsPresenter(schools);
    this.controls =
        new SchoolsControls((typed, first) -> client.regions(typed, first).regions(), this::go);
    addClassName("p-schools");
    sub.addClassName("p-sub");
    lay(sub, controls);
  }

  @Override
  protected void enter(BeforeEnterEvent event) {
    screen = presenter.load(SchoolsFilter.of(event.getLocation().getQueryParameters()));
    render();
  }

  @Override
  protected void render() {
    words = new SchoolWords(speech());
    switch (screen) {
      case null -> {}
      case SchoolsScreen.Shown shown -> render(shown);
      case SchoolsScreen.Failed failed -> render(failed);
    }
  }

  private void render(SchoolsScreen.Shown shown) {
    begin(words.say("schools.title", shown.schools().region().name()), trail(shown));
    sub.setText(words.say("schools.sub"));
    controls.show(shown, words.speech());
    unread(shown);
    content = new SchoolsBody(shown, presenter, words, widths().ranking(), this::choose);
    body().add(content);
  }

  private void render(SchoolsScreen.Failed failed) {
    begin(words.say("nav.schools"));
    sub.setText("");
    controls.show(failed, words.speech());
    body().add(new FailureCard(failed.failure(), words.speech(), this::again));
    unread(failed);
  }

  private void unread(SchoolsScreen of) {
    UnreadNotice.of(of.filter().unread(), EXAMPLE, words.speech()).ifPresent(body()::add);
  }

  private Trail trail(SchoolsScreen.Shown shown) {
    return new Trail(
        shown.schools().ancestors(),
        code -> shown.filter().at(code).address(),
        shown.schools().region().name(),
        words.speech());
  }

  /**
   * Shows another state or order without leaving the page, so that the keyboard stays; unless there
   * are newer data, which the whole page is to be of.
   */
  private void choose(SchoolsFilter filter) {
    SchoolsScreen before = screen;
    SchoolsScreen now = presenter.load(filter);
    screen = now;
    if (now instanceof SchoolsScreen.Shown shown
        && before != null
        && shown.isOfDataOf(before)
        && content != null) {
      controls.show(shown, words.speech());
      content.show(shown);
    } else {
      render();
    }
    keep(filter.address());
  }

  @Override
  protected @Nullable DataVersion version() {
    return screen instanceof SchoolsScreen.Shown shown ? shown.schools().dataVersion() : null;
  }

  @Override
  protected void again() {
    if (screen != null) {
      screen = presenter.load(screen.filter());
      render();
    }
  }

  /** Leads to another list by its address; to the same one by asking again. */
  private void go(SchoolsFilter filter) {
    if (screen != null && filter.equals(screen.filter())) {
      again();
    } else {
      getUI().ifPresent(ui -> ui.navigate(SchoolsView.class, filter.parameters()));
    }
  }
}
