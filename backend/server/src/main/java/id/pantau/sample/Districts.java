package id.pantau.sample;

/** How one office's people spread over its districts. The first has the head office. */
final class Districts {
  private final Office office;
  private final double[] residents;
  private final double[] backlog;

  Districts(Office office) {
    this.office = office;
    Dice dice = new Dice(office, "districts");
    int n = office.districts().size();
    this.residents = new double[n];
    this.backlog = new double[n];
    for (int i = 0; i < n; i++) {
      residents[i] = (i == 0 ? 2.2 : 1) * dice.between(0.5, 1.5);
      backlog[i] = residents[i] * dice.between(0.6, 1.4);
    }
  }

  int count() {
    return residents.length;
  }

  String code(int district) {
    return office.districts().get(district);
  }

  /** The district of the head office. */
  int main() {
    return 0;
  }

  /** A district, likely by its residents. */
  int pick(Dice dice) {
    return dice.pick(residents);
  }

  int[] byResidents(int total) {
    return Split.of(total, residents);
  }

  int[] byBacklog(int total) {
    return Split.of(total, backlog);
  }

  /** The residents' weights of some districts in a row, turning around at the end. */
  double[] window(int start, int size) {
    double[] window = new double[size];
    for (int i = 0; i < size; i++) {
      window[i] = residents[(start + i) % residents.length];
    }
    return window;
  }
}
