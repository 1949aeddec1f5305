package id.pantau.ui.school;

import com.vaadin.flow.component.html.Anchor;
import id.pantau.ui.part.Card;
import id.pantau.ui.school.common.SchoolWords;

/** Stands where a list would: what is not there, why, and what to do. */
final class EmptyCard extends Card {
  private static final long serialVersionUID = 1L;

  private EmptyCard(String title, String mend, Anchor way) {
    super(title, mend);
    addClassName("p-school-empty");
    getElement().setAttribute("role", "status");
    add(way);
  }

  /** No school is of the kind or name that was asked for, or the region has none at all. */
  static EmptyCard of(SchoolsScreen.Shown shown, SchoolWords words) {
    String region = shown.schools().region().name();
    return shown.filter().narrow()
        ? new EmptyCard(
            words.say("schools.empty.filter", region),
            words.say("schools.empty.filter.mend"),
            new Anchor(
                shown.filter().only(shown.filter().within()).address(),
                words.say("schools.empty.filter.way", region)))
        : new EmptyCard(
            words.say("schools.empty.region", region),
            words.say("schools.empty.region.mend"),
            new Anchor("data", words.say("schools.empty.region.way")));
  }
}
