package id.pantau.chart;

import java.time.LocalDate;
import java.time.YearMonth;

/** The number, month and magnifier texts that depend on the layout, in one language. */
public interface ChartLanguage {

  /** A round count of people on the axis: "30.000", "20 jt". */
  String tick(double people);

  /** The highest one, with its unit: "30.000 orang", "40 jt orang". */
  String topTick(double people);

  /** A month on the time axis: "Jan". */
  String month(YearMonth month);

  /**
   * Caption of the second panel: "Diperbesar lima kali: 0–6.000 orang".
   *
   * @param factor how many times higher a person is drawn than in the main panel
   * @param ceiling people at the top of the second panel
   */
  String magnified(double factor, double ceiling);

  /** Caption of the inset: "Diperbesar: delapan minggu terakhir". */
  String magnified(LocalDate from, LocalDate to);
}
