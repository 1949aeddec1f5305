package id.pantau.ui.overview;

import id.pantau.chart.ChartLanguage;
import id.pantau.ui.base.Formats;
import java.time.LocalDate;
import java.time.YearMonth;

/** The chart's own texts in the language of the page. */
final class ChartWords implements ChartLanguage {
  private final Wording wording;
  private final Formats formats;

  ChartWords(Wording wording) {
    this.wording = wording;
    this.formats = wording.speech().formats();
  }

  @Override
  public String tick(double people) {
    return formats.tick(people);
  }

  @Override
  public String topTick(double people) {
    return wording.say("chart.tick.top", formats.tick(people));
  }

  @Override
  public String month(YearMonth month) {
    return formats.shortMonths().get(month.getMonthValue() - 1);
  }

  @Override
  public String magnified(double factor, double ceiling) {
    return wording.say("chart.magnified", formats.times(factor), formats.count(ceiling));
  }

  @Override
  public String magnified(LocalDate from, LocalDate to) {
    return wording.say("chart.inset", formats.dayMonth(from), formats.dayMonth(to));
  }
}
