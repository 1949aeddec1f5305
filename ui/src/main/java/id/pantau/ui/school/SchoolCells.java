package id.pantau.ui.school;

import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.data.renderer.Renderer;
import id.pantau.ui.api.Figure;
import id.pantau.ui.api.Origin;
import id.pantau.ui.api.school.School;
import id.pantau.ui.api.school.SchoolProgress;
import id.pantau.ui.part.BarLength;
import id.pantau.ui.part.OriginBadge;
import id.pantau.ui.part.StatusCell;
import id.pantau.ui.school.common.SchoolWords;
import id.pantau.ui.school.common.SchoolsFilter;
import id.pantau.ui.school.common.StateMark;
import org.jspecify.annotations.Nullable;

/** What stands in the cells of the list. Lit sets every text as text, so names need no escaping. */
final class SchoolCells {
  private static final String BAR =
      "<span class='p-bar ${item.silent}' aria-hidden='true'><u style='width:${item.width}' ?hidden=${!item.width}></u></span>";

  private final SchoolsFilter filter;
  private final SchoolWords words;

  SchoolCells(SchoolsFilter filter, SchoolWords words) {
    this.filter = filter;
    this.words = words;
  }

  String due(School school) {
    return words.count(school.progress().pupilsDue());
  }

  String left(School school) {
    return words.count(school.progress().left());
  }

  String activated(School school) {
    return words.count(school.progress().activated());
  }

  Renderer<School> name() {
    return named(
        LitRenderer.<School>of(
            "<div class='p-school-name'><a class='p-name' href=${item.href}>${item.name}</a>"
                + "<small>${item.place}</small></div>"));
  }

  private LitRenderer<School> named(LitRenderer<School> renderer) {
    return renderer
        .withProperty("href", school -> filter.address(school.npsn()))
        .withProperty("name", School::name)
        .withProperty("place", this::place);
  }

  /** The district; of many regencies, with the regency. */
  private String place(School school) {
    boolean within = filter.within().length() >= 4;
    String where = within ? school.district().name() : words.shortPlace(school.district());
    return school.kind().name() + " · " + where;
  }

  Renderer<School> state() {
    return stated(LitRenderer.<School>of(StatusCell.TEMPLATE));
  }

  private LitRenderer<School> stated(LitRenderer<School> renderer) {
    return StatusCell.fill(
        renderer,
        school -> StateMark.tone(school.progress().state()),
        school -> StateMark.icon(school.progress().state()),
        school -> words.speech().word("school.state", school.progress().state()));
  }

  Renderer<School> recorded() {
    return barred(
            LitRenderer.<School>of(
                "<span class='p-share'>${item.recorded}<small>${item.share}</small>"
                    + BAR
                    + "</span>"))
        .withProperty("recorded", school -> words.count(school.progress().recorded()));
  }

  private LitRenderer<School> barred(LitRenderer<School> renderer) {
    return renderer
        .withProperty("share", school -> share(school.progress().recordedShare()))
        .withProperty("width", school -> width(school.progress().recordedShare()))
        .withProperty(
            "silent", school -> school.progress().recordedShare().known() ? "" : "p-silent");
  }

  private String share(Figure share) {
    return share.known() ? words.formats().roundShare(share.amount()) : "";
  }

  /** Empty where nothing is done or known: a bar of no width would still be seen. */
  private static String width(Figure share) {
    return share.known() && share.amount() > 0 ? BarLength.of(share.amount()) : "";
  }

  Renderer<School> visits() {
    return LitRenderer.<School>of(
            "<div class='p-school-name'><span>${item.visits}</span><small>${item.last}</small></div>")
        .withProperty("visits", school -> words.count(school.progress().visits()))
        .withProperty("last", school -> last(school.progress()));
  }

  private String last(SchoolProgress progress) {
    return progress.lastVisit() == null ? "" : words.day(progress.lastVisit());
  }

  Renderer<School> origin() {
    return OriginBadge.cell(SchoolCells::origin, words.speech());
  }

  /** One word for all figures of a school. */
  private static @Nullable Origin origin(School school) {
    return Origin.joint(school.progress().origins());
  }

  Renderer<School> phone() {
    String template =
        "<div class='p-row-item'><a class='p-name' href=${item.href}>${item.name}</a>"
            + "<span class='p-sub'>${item.place} · ${item.word}</span>"
            + "<div class='p-row'>"
            + StatusCell.TEMPLATE
            + "<span class='p-bold'>${item.left}</span></div>"
            + BAR
            + "<div class='p-row'><span class='p-sub'>${item.fraction}</span><span class='p-sub'>${item.share}</span></div>"
            + "<div class='p-sub'>${item.rest}</div></div>";
    return stated(barred(named(LitRenderer.<School>of(template))))
        .withProperty("left", this::phoneLeft)
        .withProperty("fraction", this::fraction)
        .withProperty("word", school -> OriginBadge.word(origin(school), words.speech()))
        .withProperty("rest", this::rest);
  }

  private String phoneLeft(School school) {
    Figure left = school.progress().left();
    return left.known() && left.amount() > 0
        ? words.say("schools.phone.left", words.count(left))
        : "";
  }

  private String fraction(School school) {
    return words.say(
        "schools.phone.fraction",
        words.count(school.progress().recorded()),
        words.count(school.progress().pupilsDue()));
  }

  private String rest(School school) {
    SchoolProgress progress = school.progress();
    String visits =
        progress.lastVisit() == null
            ? words.say("school.visit.none")
            : words.say(
                "schools.phone.visits",
                words.count(progress.visits()),
                words.day(progress.lastVisit()));
    return words.say("schools.phone.rest", visits, activated(school));
  }
}
