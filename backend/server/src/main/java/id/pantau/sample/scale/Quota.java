package id.pantau.sample.scale;

/**
 * Keeps the people drawn for each district near its share, so that chance alone records nobody in a
 * small district who does not exist.
 */
final class Quota {
  private static final int TRIES = 4;
  private static final double SLACK = 1.08;

  private final Weighted shares;
  private final double[] share;
  private final int[] taken;
  private int total;

  Quota(Weighted shares) {
    this.shares = shares;
    this.taken = new int[shares.size()];
    this.share = new double[shares.size()];
    for (int i = 0; i < share.length; i++) {
      share[i] = shares.weight(i) / shares.total();
    }
  }

  /** A district by chance; one that is behind when chance hits those that are ahead. */
  int pick(Chance chance) {
    int picked = shares.pick(chance);
    for (int i = 0; i < TRIES && !admits(picked); i++) {
      picked = shares.pick(chance);
    }
    return take(admits(picked) ? picked : furthestBehind());
  }

  /** The district wanted unless it is ahead of its share. */
  int pick(int wanted, Chance chance) {
    return admits(wanted) ? take(wanted) : pick(chance);
  }

  private boolean admits(int at) {
    return taken[at] < 1 + SLACK * share[at] * total;
  }

  private int take(int at) {
    taken[at]++;
    total++;
    return at;
  }

  private int furthestBehind() {
    int behind = 0;
    for (int i = 1; i < taken.length; i++) {
      if (share[i] * total - taken[i] > share[behind] * total - taken[behind]) {
        behind = i;
      }
    }
    return behind;
  }
}
