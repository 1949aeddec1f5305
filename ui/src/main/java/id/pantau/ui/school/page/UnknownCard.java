package id.pantau.ui.school.page;

import com.vaadin.flow.component.html.Anchor;
import id.pantau.ui.part.Card;
import id.pantau.ui.school.common.SchoolWords;
import id.pantau.ui.school.common.SchoolsFilter;

/** Stands where a school would: no school has the number, and how to find the right one. */
final class UnknownCard extends Card {
  private static final long serialVersionUID = 1L;

  UnknownCard(SchoolScreen.Unknown unknown, SchoolsFilter list, SchoolWords words) {
    super(
        words.say("school.unknown." + unknown.why(), unknown.npsn()),
        words.say("school.unknown.mend." + unknown.why()));
    addClassName("p-failure");
    getElement().setAttribute("role", "alert");
    add(new Anchor(list.address(), words.say("school.unknown.way")));
  }
}
