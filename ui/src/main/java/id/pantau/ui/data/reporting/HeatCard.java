package id.pantau.ui.data.reporting;

import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import id.pantau.ui.api.history.Reporting.Day;
import id.pantau.ui.part.Card;
import id.pantau.ui.part.Twin;
import java.time.DayOfWeek;
import java.util.List;

/** Who reported when, drawn: a line an office, a box a day; with its table twin. */
final class HeatCard extends Card {
  private static final long serialVersionUID = 1L;

  private final ReportingWords words;

  HeatCard(ReportingWords words, HeatSize size) {
    super(words.title(), words.sub());
    this.words = words;
    addClassName("p-heat-card");
    if (words.silent()) {
      add(new Paragraph(words.say("reporting.none")));
      return;
    }
    Twin twin = new Twin("heat-twin", new HeatTable(words), words.speech());
    beside(twin.toggle());
    add(new HeatLegend(words), picture(size));
    shortened(size);
    add(twin);
  }

  private Div picture(HeatSize size) {
    String svg =
        new HeatSvg(size)
            .write(
                new HeatRows(words).all(),
                heads(),
                words.say("reporting.received"),
                words.sentence());
    Div picture = new Div(new Svg(svg));
    picture.addClassName("p-heat-picture");
    return picture;
  }

  /** Says so when the period is longer than what is drawn. */
  private void shortened(HeatSize size) {
    if (days().size() > size.days()) {
      Paragraph note = new Paragraph(words.say("reporting.last", words.count(size.days())));
      note.addClassName("p-sub");
      add(note);
    }
  }

  private List<Day> days() {
    return words.reporting().offices().getFirst().days();
  }

  private List<String> heads() {
    return days().stream()
        .map(
            day ->
                day.day().getDayOfWeek() == DayOfWeek.MONDAY
                    ? words.formats().dayMonth(day.day())
                    : "")
        .toList();
  }
}
