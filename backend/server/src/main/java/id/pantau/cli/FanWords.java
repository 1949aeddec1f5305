package id.pantau.cli;

import id.pantau.chart.FanLanguage;
import id.pantau.cli.forecast.Series;
import id.pantau.cli.forecast.Steps;
import java.math.BigDecimal;
import java.math.MathContext;
import java.text.NumberFormat;
import java.util.Locale;

/**
 * The texts of a fan in Indonesian, with English beside it.
 *
 * @param skipped steps of the series that are not shown
 * @param last what is expected at the end
 */
record FanWords(Series series, Steps steps, int skipped, double last) implements FanLanguage {

  private static final MathContext DIGITS = new MathContext(4);
  private static final int MOST_DECIMALS = 9;
  private static final double WHOLE = 1_000;

  /** To read, not to reckon with: four digits, or all of a large whole part. */
  static String number(double value) {
    NumberFormat format = NumberFormat.getInstance(Locale.forLanguageTag("id-ID"));
    format.setMaximumFractionDigits(Math.abs(value) >= WHOLE ? 0 : MOST_DECIMALS);
    return format.format(
        Math.abs(value) >= WHOLE ? BigDecimal.valueOf(value) : new BigDecimal(value).round(DIGITS));
  }

  @Override
  public String tick(double value) {
    return number(value);
  }

  @Override
  public String step(int place) {
    return steps.label(series, skipped + place);
  }

  @Override
  public String mean() {
    return "ramalan / forecast " + number(last);
  }
}
