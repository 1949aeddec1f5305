package id.pantau.ui.school.page;

import id.pantau.chart.ChartSize;
import id.pantau.chart.Scheme;
import id.pantau.chart.Week;
import id.pantau.chart.WeeklyChart;
import id.pantau.chart.draw.ChartRenderer;
import id.pantau.ui.api.Figure;
import id.pantau.ui.api.school.SchoolDetail;
import id.pantau.ui.api.school.SchoolWeek;
import id.pantau.ui.part.AxisWords;
import id.pantau.ui.school.common.SchoolWords;

/** Draws what was done at a school, a bar a week. */
final class WeeksPicture {
  private static final ChartRenderer RENDERER = new ChartRenderer();

  private final SchoolDetail detail;
  private final Flow flow;
  private final SchoolWords words;

  WeeksPicture(SchoolDetail detail, Flow flow, SchoolWords words) {
    this.detail = detail;
    this.flow = flow;
    this.words = words;
  }

  /** One {@code svg} element that follows the page's colours. */
  String svg(ChartSize size) {
    return RENDERER.svg(chart(), size, Scheme.PAGE);
  }

  WeeklyChart chart() {
    return new WeeklyChart(
        sentence(),
        detail.weeks().stream().map(this::week).toList(),
        new AxisWords(words.speech()));
  }

  private String sentence() {
    double people =
        detail.weeks().stream()
            .map(flow::of)
            .filter(Figure::known)
            .mapToDouble(Figure::amount)
            .sum();
    return words.say(
        "school.weeks.sentence",
        words.speech().word("school.flow", flow),
        detail.school().name(),
        words.day(detail.weeks().getFirst().start()),
        words.day(detail.weeks().getLast().end()),
        words.formats().count(people));
  }

  private Week week(SchoolWeek week) {
    Figure figure = flow.of(week);
    String days = words.formats().range(week.start(), week.end());
    if (!figure.known()) {
      return new Week.Missing(week.start(), week.end(), words.say("school.week.missing", days));
    }
    String people = words.count(figure);
    String title =
        figure.origin() == null
            ? words.say("school.week", days, people)
            : words.say(
                "school.week.origin", days, people, words.speech().word("origin", figure.origin()));
    return new Week.Counted(week.start(), week.end(), figure.amount(), people, title);
  }
}
