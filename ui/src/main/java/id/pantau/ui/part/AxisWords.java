package id.pantau.ui.part;

import id.pantau.chart.AxisLanguage;
import id.pantau.ui.base.Formats;
import id.pantau.ui.base.Speech;
import java.time.YearMonth;

/** The texts of a chart's axes in the language of the page. */
public class AxisWords implements AxisLanguage {
  private final Speech speech;
  private final Formats formats;

  /** Texts of a language. */
  public AxisWords(Speech speech) {
    this.speech = speech;
    this.formats = speech.formats();
  }

  @Override
  public String tick(double people) {
    return formats.tick(people);
  }

  @Override
  public String topTick(double people) {
    return speech.say("chart.tick.top", formats.tick(people));
  }

  @Override
  public String month(YearMonth month) {
    return formats.shortMonths().get(month.getMonthValue() - 1);
  }
}
