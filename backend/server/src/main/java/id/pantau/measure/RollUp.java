package id.pantau.measure;

import java.util.List;

/**
 * A dataset added up by office and day, or by school besides.
 *
 * @param keys columns that are told apart besides office of service, office of registration and day
 * @param counted the column that is added up
 * @param which SQL that is true for the rows that count
 */
record RollUp(String name, String dataset, String keys, String counted, String which) {

  static final List<RollUp> ALL =
      List.of(
          byOffice("recordings", "channel, outcome", "people"),
          bySchool("recordings", "channel, outcome"),
          byOffice("activations", "channel", "people"),
          bySchool("activations", "channel"),
          byOffice("prints", "cause", "cards"));

  private static RollUp byOffice(String dataset, String keys, String counted) {
    return new RollUp(dataset + "_by_office", dataset, keys, counted, "true");
  }

  /** What was done elsewhere is left out. */
  private static RollUp bySchool(String dataset, String keys) {
    return new RollUp(
        dataset + "_by_school", dataset, "npsn, " + keys, "people", "npsn IS NOT NULL");
  }

  /** Its SELECT, out of that of all. */
  String select(String template) {
    return template
        .replace("${dataset}", dataset)
        .replace("${keys}", keys)
        .replace("${counted}", counted)
        .replace("${which}", which);
  }
}
