package id.pantau.ui.school.page;

import com.vaadin.flow.component.html.Div;
import id.pantau.ui.part.ChartWidths;
import id.pantau.ui.part.HowCard;
import id.pantau.ui.school.common.SchoolWords;
import java.util.List;

/** Everything below a school's name: plaque, weeks, how it is computed. */
final class SchoolBody extends Div {
  private static final long serialVersionUID = 1L;
  private static final List<String> FORMULAS =
      List.of(
          "schools.how.due",
          "schools.how.recorded",
          "schools.how.left",
          "schools.how.state",
          "schools.how.visit",
          "schools.how.missing");

  SchoolBody(SchoolScreen.Shown shown, SchoolWords words, ChartWidths widths) {
    addClassName("p-stack");
    add(new SchoolPlaque(shown.detail(), words));
    add(new WeeksCard(shown.detail(), words, widths.full()));
    add(new HowCard(FORMULAS, shown.query(), words.speech()));
  }
}
