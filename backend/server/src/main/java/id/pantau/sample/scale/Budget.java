package id.pantau.sample.scale;

/** People that visits may serve, so that the counters keep the rest; what is left carries over. */
final class Budget {
  private static final double VISITS = 0.6;

  private int recorded;
  private int activated;

  void add(int monthRecorded, int monthActivated) {
    recorded += (int) (VISITS * monthRecorded);
    activated = (int) (VISITS * monthActivated);
  }

  boolean allows(int people) {
    return people <= recorded;
  }

  int activations(int wanted) {
    return Math.min(wanted, activated);
  }

  void spend(Visit visit) {
    recorded -= visit.recorded();
    activated -= visit.activated();
  }
}
