package id.pantau.forecast.intermittent;

/** How a demand's probability follows from what has been smoothed. */
enum Method {
  CROSTON("Croston") {
    @Override
    double probability(Walk walk) {
      return 1 / walk.interval();
    }
  },
  SBA("SBA") {
    @Override
    double probability(Walk walk) {
      return (1 - walk.smoothing().timing() / 2) / walk.interval();
    }
  },
  TSB("TSB") {
    @Override
    double probability(Walk walk) {
      return walk.probability();
    }
  };

  private final String title;

  Method(String title) {
    this.title = title;
  }

  String title() {
    return title;
  }

  /** Of a demand in the next period; the walk has seen one. */
  abstract double probability(Walk walk);

  /** What the next period is expected to bring. */
  double rate(Walk walk) {
    return walk.started() ? probability(walk) * walk.size() : 0;
  }
}
