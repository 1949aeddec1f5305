package id.pantau.chart;

/** The texts of a fan that depend on its layout, in one language. */
public interface FanLanguage {

  /** A round value on the axis: "1.250", "-0,5". */
  String tick(double value);

  /** When a step is, from 0, past ones first: "2023-11-02", "117". */
  String step(int place);

  /** The line's own name: "ramalan 4.120". */
  String mean();
}
