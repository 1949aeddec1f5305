package id.pantau.sample.scale;

/** Folders of the output, to be loaded in this order. */
enum Delivery {
  /** Schools, which the others refer to. */
  SCHOOLS("01-schools"),
  /** Registers of pupils, population releases, standings. */
  LEVELS("02-levels"),
  /** Days as they were reported on time. */
  DAYS("03-days"),
  /** Days that were reported late. */
  LATE("04-late"),
  /** Days that were reported once more, mostly with what had been forgotten. */
  CORRECTIONS("05-corrections");

  final String folder;

  Delivery(String folder) {
    this.folder = folder;
  }
}
