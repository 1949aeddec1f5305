package id.pantau.chart;

import java.time.YearMonth;

/** The texts of the two axes, which depend on the layout, in one language. */
public interface AxisLanguage {

  /** A round count of people on the axis: "30.000", "20 jt". */
  String tick(double people);

  /** The highest one, with its unit: "30.000 orang", "40 jt orang". */
  String topTick(double people);

  /** A month on the time axis: "Jan". */
  String month(YearMonth month);
}
