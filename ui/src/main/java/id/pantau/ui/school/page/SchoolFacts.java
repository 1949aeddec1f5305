package id.pantau.ui.school.page;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import id.pantau.ui.api.school.School;
import id.pantau.ui.school.common.SchoolWords;
import id.pantau.ui.school.common.StateMark;

/** Under a school's name: its state, what kind it is, its number, where it lies. */
final class SchoolFacts extends Div {
  private static final long serialVersionUID = 1L;

  SchoolFacts(School school, SchoolWords words) {
    addClassName("p-school-facts");
    Span kind = new Span(words.speech().word("school.kind.long", school.kind()));
    Span number = new Span(words.say("school.npsn", school.npsn()));
    Span place = new Span(words.say("school.district", words.place(school.district())));
    add(new StateMark(school.progress().state(), words.speech()), kind, number, place);
  }
}
