package id.pantau.ui.overview;

import id.pantau.chart.ChartLanguage;
import id.pantau.ui.base.Formats;
import id.pantau.ui.part.AxisWords;
import java.time.LocalDate;

/** The chart's own texts in the language of the page. */
final class ChartWords extends AxisWords implements ChartLanguage {
  private final Wording wording;
  private final Formats formats;

  ChartWords(Wording wording) {
    super(wording.speech());
    this.wording = wording;
    this.formats = wording.speech().formats();
  }

  @Override
  public String end(double people) {
    return formats.end(people);
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
