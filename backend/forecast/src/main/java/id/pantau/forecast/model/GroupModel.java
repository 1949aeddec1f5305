package id.pantau.forecast.model;

import id.pantau.forecast.Observations;
import java.util.List;

/** A way to forecast series together, each one leaning on what the others have in common. */
public interface GroupModel {

  /** Its name in the literature. */
  String name();

  /**
   * What the group has in common is estimated once, then each series is taken to its own end.
   *
   * @param group at least one series; they may differ in length
   * @return one for each series, in the same order
   * @throws IllegalArgumentException for an empty group or a value that the model cannot take
   */
  List<? extends Fitted> fit(List<Observations> group);
}
