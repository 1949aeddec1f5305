package id.pantau.ui.school;

import com.vaadin.flow.component.html.Div;
import id.pantau.ui.api.school.SchoolState;
import id.pantau.ui.api.school.Schools;
import id.pantau.ui.base.Icon;
import id.pantau.ui.part.ChartWidths;
import id.pantau.ui.part.HowCard;
import id.pantau.ui.part.Notice;
import id.pantau.ui.school.common.SchoolWords;
import id.pantau.ui.school.common.SchoolsFilter;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Everything below the controls: plaque, what is unknown, the list, how it is computed. */
final class SchoolsBody extends Div {
  private static final long serialVersionUID = 1L;
  private static final List<String> FORMULAS =
      List.of(
          "schools.how.due",
          "schools.how.recorded",
          "schools.how.left",
          "schools.how.state",
          "schools.how.order",
          "schools.how.missing");

  private final SchoolWords words;
  private final Div how = new Div();
  private @Nullable SchoolsCard card;

  SchoolsBody(
      SchoolsScreen.Shown shown,
      SchoolsPresenter presenter,
      SchoolWords words,
      ChartWidths.Room room,
      Consumer<SchoolsFilter> choose) {
    this.words = words;
    addClassName("p-stack");
    Schools schools = shown.schools();
    if (schools.count() == 0) {
      add(EmptyCard.of(shown, words));
      return;
    }
    add(new SchoolsPlaque(schools, words));
    int unknown = schools.summary().schools(SchoolState.UNKNOWN);
    if (unknown > 0) {
      add(new Notice(Icon.HATCH, words.speech().counted("schools.unknown", unknown)));
    }
    card = new SchoolsCard(shown, presenter, words, room, choose);
    add(card, how);
    explain(shown);
  }

  /** Shows another state or order of the same schools. */
  void show(SchoolsScreen.Shown shown) {
    if (card != null) {
      card.show(shown);
      explain(shown);
    }
  }

  private void explain(SchoolsScreen.Shown shown) {
    how.removeAll();
    how.add(new HowCard(FORMULAS, shown.query(), words.speech()));
  }
}
