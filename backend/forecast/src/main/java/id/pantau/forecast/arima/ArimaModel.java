package id.pantau.forecast.arima;

import id.pantau.forecast.Observations;
import id.pantau.forecast.Regressors;
import id.pantau.forecast.model.Fitted;
import id.pantau.forecast.model.Model;
import id.pantau.forecast.model.Requirements;
import id.pantau.forecast.regression.LeastSquares;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A non-seasonal ARIMA(p,d,q), its errors' regression on what is known to drive the series
 * included: <i>y<sub>t</sub> = β'x<sub>t</sub> + u<sub>t</sub></i>, <i>φ(B)((1-B)<sup>d</sup>
 * u<sub>t</sub> - c) = θ(B)e<sub>t</sub></i>.
 *
 * <p>The order is chosen as Hyndman &amp; Khandakar do (<i>Automatic time series forecasting: the
 * forecast package for R</i>, JSS 27(3), 2008): d ≤ 2 by KPSS tests at 5 % (of the residuals of
 * least squares when there are regressors), p and q ≤ 5 and the constant by a stepwise search for
 * the smallest AICc. The likelihood is exact, Gaussian, and maximised by JDemetra+.
 *
 * <p>Assumes that differences make the series level, that innovations are independent, of one
 * variance; paths draw from those that there were. Season must be taken out before, or be among the
 * regressors.
 *
 * <p>Edge cases: of a constant series, or one on a straight line, the forecast goes on as it did,
 * without error. A series longer than {@link #LONGEST} chooses and estimates from its newest points
 * and is filtered from its oldest. Regressors that say nothing in the points at hand (never seen,
 * or a sum of others) have the coefficient 0; of more than a quarter as many as points the last
 * ones are left out.
 */
public final class ArimaModel implements Model {

  /** Points that the order and the parameters are taken from, at most. */
  static final int LONGEST = 260;

  private static final int FEWEST = 3;
  private static final int POINTS_PER_COLUMN = 4;

  private final Regressors regressors;

  /** Without regressors. */
  public ArimaModel() {
    this(Regressors.none());
  }

  /**
   * With regressors.
   *
   * @param regressors from the first point of the series on; fitting needs them for each point, a
   *     forecast for each step
   */
  public ArimaModel(Regressors regressors) {
    this.regressors = regressors;
  }

  @Override
  public String name() {
    return regressors.count() == 0 ? "ARIMA" : "ARIMA with regressors";
  }

  @Override
  public int fewest() {
    return FEWEST;
  }

  @Override
  public Fitted fit(Observations series) {
    return fit(series, null);
  }

  private Fitted fit(Observations series, @Nullable Order kept) {
    Requirements.enough(name(), series, FEWEST);
    Scale scale = Scale.of(series);
    int start = Math.max(0, series.size() - LONGEST);
    double[] recent = scale.toUnits(series.from(start));
    double[][] columns = regressors.rows(start, recent.length);
    return FittedArima.over(series, parameters(scale, recent, columns, kept));
  }

  /** The order is kept where as many differences are needed. */
  @Override
  public Fitted refit(Fitted before, Observations longer) {
    return fit(longer, before instanceof FittedArima shorter ? shorter.order() : null);
  }

  private Parameters parameters(
      Scale scale, double[] recent, double[][] columns, @Nullable Order kept) {
    int d = Differences.needed(unexplained(recent, columns));
    double[] series = Differences.of(recent, d);
    double[][] differenced =
        Arrays.stream(columns).map(column -> Differences.of(column, d)).toArray(double[][]::new);
    int[] used = independent(differenced, series.length);
    Estimator estimator = new Estimator(series, select(differenced, used));
    Estimate estimate =
        Differences.constant(series)
            ? estimator.leastSquares(new Order(0, d, 0, true))
            : Optional.ofNullable(kept)
                .filter(order -> order.d() == d)
                .flatMap(estimator::exactly)
                .orElseGet(() -> Search.best(estimator, recent.length, d));
    return new Parameters(scale, regressors, estimate, used);
  }

  private static double[] unexplained(double[] recent, double[][] columns) {
    double[][] independent = select(columns, independent(columns, recent.length));
    double[][] all = Arrays.copyOf(independent, independent.length + 1);
    all[independent.length] = LeastSquares.ones(recent.length);
    return LeastSquares.residuals(recent, LeastSquares.coefficients(recent, all), all);
  }

  private static int[] independent(double[][] columns, int rows) {
    return LeastSquares.independent(columns, rows, rows / POINTS_PER_COLUMN);
  }

  private static double[][] select(double[][] columns, int[] places) {
    return Arrays.stream(places).mapToObj(j -> columns[j]).toArray(double[][]::new);
  }
}
