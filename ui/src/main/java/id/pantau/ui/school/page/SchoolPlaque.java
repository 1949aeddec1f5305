package id.pantau.ui.school.page;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import id.pantau.ui.api.school.SchoolDetail;
import id.pantau.ui.api.school.SchoolProgress;
import id.pantau.ui.part.Emphasis;
import id.pantau.ui.part.MetricBlock;
import id.pantau.ui.school.common.SchoolWords;
import id.pantau.ui.school.common.ShareTrack;

/** How far the school is: who is left, of whom, and what the teams did. */
final class SchoolPlaque extends Section {
  private static final long serialVersionUID = 1L;

  SchoolPlaque(SchoolDetail detail, SchoolWords words) {
    SchoolProgress progress = detail.school().progress();
    ProgressWords told = new ProgressWords(detail, words);
    addClassName("p-plaque");
    setAriaLabel(words.say("schools.plaque", detail.school().name()));
    add(left(progress, told, words), right(told, words));
    add(words.foot(progress.asOf(), detail.dataVersion(), detail.zone(), progress.origins()));
  }

  private static Div left(SchoolProgress progress, ProgressWords told, SchoolWords words) {
    Div hero = new Div();
    hero.addClassName("p-hero");
    hero.setText(words.count(progress.left()));
    hero.setClassName("p-unknown", !progress.left().known());
    Div left = new Div(Emphasis.paragraph("p-key", words.say("schools.hero")), hero);
    left.addClassName("p-left");
    left.add(
        Emphasis.paragraph("p-fraction", told.fraction()),
        Emphasis.paragraph("p-fraction", told.register()),
        new ShareTrack(progress.recordedShare(), words));
    return left;
  }

  private static Div right(ProgressWords told, SchoolWords words) {
    Div metrics = new Div();
    metrics.addClassName("p-metrics");
    told.metrics().forEach(metric -> metrics.add(new MetricBlock(metric, words.speech())));
    Div right = new Div(Emphasis.paragraph("p-say", told.sentence()), metrics);
    right.addClassName("p-right");
    return right;
  }
}
