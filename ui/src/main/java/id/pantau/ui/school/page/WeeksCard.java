package id.pantau.ui.school.page;

import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.Div;
import id.pantau.chart.ChartSize;
import id.pantau.ui.api.Figure;
import id.pantau.ui.api.school.SchoolDetail;
import id.pantau.ui.base.Segments;
import id.pantau.ui.part.Card;
import id.pantau.ui.part.Twin;
import id.pantau.ui.school.common.SchoolWords;
import java.util.List;

/** What was done at the school week by week, drawn; with its table twin. */
final class WeeksCard extends Card {
  private static final long serialVersionUID = 1L;

  private final SchoolDetail detail;
  private final SchoolWords words;
  private final ChartSize size;
  private final Div picture = new Div();

  WeeksCard(SchoolDetail detail, SchoolWords words, ChartSize size) {
    super(title(detail, words), words.say("school.weeks.sub"));
    this.detail = detail;
    this.words = words;
    this.size = size;
    addClassName("p-weeks");
    picture.addClassName("p-chart");
    if (detail.weeks().isEmpty()) {
      empty(words.say("school.weeks.empty"));
      add(picture);
      return;
    }
    Twin twin = new Twin("weeks-twin", new WeeksTable(detail, words), words.speech());
    Div aside = new Div(choices(), twin.toggle());
    aside.addClassName("p-aside");
    beside(aside);
    add(picture, twin);
    draw(Flow.RECORDED);
  }

  /** Says nothing of weeks that nobody reported. */
  private static String title(SchoolDetail detail, SchoolWords words) {
    List<Figure> known =
        detail.weeks().stream().map(Flow.RECORDED::of).filter(Figure::known).toList();
    long busy = known.stream().filter(week -> !zero(week)).count();
    if (known.isEmpty()) {
      return words.say("school.weeks.title.unknown");
    }
    return busy == 0
        ? words.speech().counted("school.weeks.title.none", known.size())
        : words
            .speech()
            .counted(
                "school.weeks.title",
                (double) busy,
                words.formats().count((double) detail.weeks().size()));
  }

  private Segments<Flow> choices() {
    Segments<Flow> flows =
        new Segments<>(List.of(Flow.values()), flow -> words.speech().word("school.flow", flow));
    flows.named(words.say("school.flow")).setValue(Flow.RECORDED);
    flows.addValueChangeListener(event -> draw(event.getValue()));
    return flows;
  }

  /** Of weeks in which nobody came there is nothing to draw, and that is said. */
  private void draw(Flow flow) {
    picture.removeAll();
    if (detail.weeks().stream().map(flow::of).allMatch(WeeksCard::zero)) {
      empty(words.say("school.weeks.none." + flow, days()));
    } else {
      picture.removeClassName("p-empty");
      picture.add(new Svg(new WeeksPicture(detail, flow, words).svg(size)));
    }
  }

  private void empty(String sentence) {
    picture.addClassName("p-empty");
    picture.setText(sentence);
  }

  private static boolean zero(Figure figure) {
    return figure.known() && figure.amount() == 0;
  }

  private String days() {
    return words.formats().range(detail.weeks().getFirst().start(), detail.weeks().getLast().end());
  }
}
