package id.pantau.ui.school;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import id.pantau.ui.api.school.Schools;
import id.pantau.ui.part.Emphasis;
import id.pantau.ui.part.MetricBlock;
import id.pantau.ui.school.common.SchoolWords;
import id.pantau.ui.school.common.ShareTrack;

/** What the schools of the region come to: who is left, and where. */
final class SchoolsPlaque extends Section {
  private static final long serialVersionUID = 1L;

  SchoolsPlaque(Schools schools, SchoolWords words) {
    SummaryWords summary = new SummaryWords(schools, words);
    addClassName("p-plaque");
    setAriaLabel(words.say("schools.plaque", schools.region().name()));
    add(left(schools, summary, words), right(summary, words));
    add(
        words.foot(
            schools.asOf(), schools.dataVersion(), schools.zone(), schools.summary().origins()));
  }

  private static Div left(Schools schools, SummaryWords summary, SchoolWords words) {
    Div hero = new Div();
    hero.addClassName("p-hero");
    hero.setText(words.count(schools.summary().left()));
    hero.setClassName("p-unknown", !schools.summary().left().known());
    Div left = new Div(Emphasis.paragraph("p-key", words.say("schools.hero")), hero);
    left.addClassName("p-left");
    left.add(
        Emphasis.paragraph("p-fraction", summary.fraction()),
        Emphasis.paragraph("p-fraction", words.say("schools.due")),
        new ShareTrack(schools.summary().recordedShare(), words));
    return left;
  }

  private static Div right(SummaryWords summary, SchoolWords words) {
    Div metrics = new Div();
    metrics.addClassName("p-metrics");
    summary.metrics().forEach(metric -> metrics.add(new MetricBlock(metric, words.speech())));
    Div right = new Div(Emphasis.paragraph("p-say", summary.sentence()), metrics);
    right.addClassName("p-right");
    return right;
  }
}
