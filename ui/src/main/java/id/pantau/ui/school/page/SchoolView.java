package id.pantau.ui.school.page;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import id.pantau.ui.api.DataVersion;
import id.pantau.ui.api.PantauClient;
import id.pantau.ui.api.Region;
import id.pantau.ui.api.school.School;
import id.pantau.ui.api.school.SchoolClient;
import id.pantau.ui.part.Card;
import id.pantau.ui.part.FailureCard;
import id.pantau.ui.part.HeadedPage;
import id.pantau.ui.part.Trail;
import id.pantau.ui.part.UnreadNotice;
import id.pantau.ui.school.common.SchoolWords;
import id.pantau.ui.school.common.SchoolsFilter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One school by its number; the list that it was chosen from stays in the address. */
@Route(SchoolsFilter.ROUTE + "/:npsn")
public class SchoolView extends HeadedPage {
  private static final long serialVersionUID = 1L;
  private static final String EXAMPLE = "date=2023-12-31";

  private final SchoolPresenter presenter;
  private final SchoolControls controls = new SchoolControls(this::on);
  private final Div sub = new Div();
  private SchoolWords words = new SchoolWords(speech());
  private String npsn = "";
  private SchoolsFilter filter = SchoolsFilter.START;
  private @Nullable SchoolScreen screen;

  /** A view that asks these. */
  public SchoolView(SchoolClient schools, PantauClient client) {
    super(client);
    this.presenter = new SchoolPresenter(schools);
    addClassName("p-school");
    sub.addClassName("p-school-sub");
    lay(sub, controls);
  }

  @Override
  protected void enter(BeforeEnterEvent event) {
    npsn = event.getRouteParameters().get("npsn").orElse("");
    filter = SchoolsFilter.of(event.getLocation().getQueryParameters());
    again();
  }

  @Override
  protected @Nullable DataVersion version() {
    return screen instanceof SchoolScreen.Shown shown ? shown.detail().dataVersion() : null;
  }

  @Override
  protected void again() {
    screen = presenter.load(npsn, filter.date());
    render();
  }

  @Override
  protected void render() {
    words = new SchoolWords(speech());
    sub.removeAll();
    switch (screen) {
      case null -> {}
      case SchoolScreen.Shown shown -> render(shown);
      case SchoolScreen.Unknown unknown -> render(unknown);
      case SchoolScreen.Failed failed -> render(failed);
    }
    UnreadNotice.of(filter.unread(), EXAMPLE, words.speech()).ifPresent(body()::add);
  }

  private void render(SchoolScreen.Shown shown) {
    School school = shown.detail().school();
    begin(school.name(), trail(shown));
    sub.add(new SchoolFacts(school, words));
    controls.show(filter.address(npsn), school.progress().asOf(), back(school), words);
    body().add(new SchoolBody(shown, words, widths()));
  }

  /** The list that the school was chosen from, else its regency's. */
  private SchoolsFilter back(School school) {
    Region regency = school.district().parent();
    return filter.region() != null || regency == null ? filter : filter.at(regency.code());
  }

  private Trail trail(SchoolScreen.Shown shown) {
    List<Region> above = new ArrayList<>(shown.detail().ancestors());
    above.add(shown.detail().school().district());
    return new Trail(
        above, code -> filter.only(code).address(), shown.detail().school().name(), words.speech());
  }

  private void render(SchoolScreen.Unknown unknown) {
    instead(new UnknownCard(unknown, filter, words));
  }

  private void render(SchoolScreen.Failed failed) {
    instead(new FailureCard(failed.failure(), words.speech(), this::again));
  }

  /** Shows a card where the school would be. */
  private void instead(Card card) {
    begin(words.say("nav.schools"));
    controls.show(filter.address(npsn), filter.date(), filter, words);
    body().add(card);
  }

  /** The same school on another day. */
  private void on(@Nullable LocalDate day) {
    Location there = new Location(filter.on(day).address(npsn));
    getUI().ifPresent(ui -> ui.navigate(there.getPath(), there.getQueryParameters()));
  }
}
