package id.pantau.chart;

import java.time.LocalDate;

/** The number, month and magnifier texts that depend on the layout, in one language. */
public interface ChartLanguage extends AxisLanguage {

  /**
   * Caption of the second panel: "Diperbesar lima kali: 0–6.000 orang".
   *
   * @param factor how many times higher a person is drawn than in the main panel
   * @param ceiling people at the top of the second panel
   */
  String magnified(double factor, double ceiling);

  /** A count where a line of the inset ends: "5.495", "20,03 jt". */
  String end(double people);

  /** Caption of the inset: "Diperbesar: delapan minggu terakhir". */
  String magnified(LocalDate from, LocalDate to);
}
