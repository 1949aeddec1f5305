package id.pantau.forecast.arima;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The stepwise search of Hyndman &amp; Khandakar (2008), section 3.2, for a series differenced as
 * often as it needs: four models to begin with, then the neighbours of the best one, until none of
 * them has a smaller AICc. Other than there a level series always has a mean: what 0 is must not
 * matter.
 */
final class Search {

  private static final int MOST_TERMS = 5;
  private static final int MOST_MODELS = 94;

  private final Estimator estimator;
  private final int most;
  private final Set<Order> tried = new HashSet<>();
  private Estimate best;

  private Search(Estimator estimator, int points, Estimate simplest) {
    this.estimator = estimator;
    this.most = Math.min(MOST_TERMS, points / 3);
    this.best = simplest;
  }

  /**
   * The best model.
   *
   * @param points of the series before it was differenced
   * @param d how often it was
   */
  static Estimate best(Estimator estimator, int points, int d) {
    Order noise = Order.noise(d);
    Search search = new Search(estimator, points, estimator.leastSquares(noise));
    search.tried.add(noise);
    search.run(noise);
    return estimator.exactly(search.best.order()).orElse(search.best);
  }

  private void run(Order noise) {
    Stream.of(noise.plus(2, 2), noise.plus(1, 0), noise.plus(0, 1), noise.withConstant(false))
        .forEach(this::better);
    boolean moved = true;
    while (moved && tried.size() < MOST_MODELS) {
      moved = neighbours(best.order()).anyMatch(this::better);
    }
  }

  private static Stream<Order> neighbours(Order order) {
    return Stream.of(
        order.plus(-1, 0),
        order.plus(0, -1),
        order.plus(1, 0),
        order.plus(0, 1),
        order.plus(-1, -1),
        order.plus(1, -1),
        order.plus(-1, 1),
        order.plus(1, 1),
        order.withConstant(!order.constant()));
  }

  private boolean better(Order order) {
    if (!allowed(order) || !tried.add(order)) {
      return false;
    }
    Optional<Estimate> found =
        estimator.roughly(order).filter(estimate -> estimate.aicc() < best.aicc());
    found.ifPresent(estimate -> best = estimate);
    return found.isPresent();
  }

  private boolean allowed(Order order) {
    return order.p() >= 0
        && order.q() >= 0
        && order.p() <= most
        && order.q() <= most
        && order.constantAllowed();
  }
}
