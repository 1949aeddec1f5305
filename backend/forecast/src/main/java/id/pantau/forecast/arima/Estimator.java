package id.pantau.forecast.arima;

import id.pantau.forecast.regression.LeastSquares;
import java.util.Arrays;
import java.util.Optional;
import jdplus.toolkit.base.api.arima.SarimaOrders;
import jdplus.toolkit.base.api.data.DoubleSeq;
import jdplus.toolkit.base.core.regarima.RegArimaEstimation;
import jdplus.toolkit.base.core.regarima.RegArimaModel;
import jdplus.toolkit.base.core.regsarima.RegSarimaComputer;
import jdplus.toolkit.base.core.regsarima.RegSarimaComputer.StartingPoint;
import jdplus.toolkit.base.core.sarima.SarimaModel;
import jdplus.toolkit.base.core.sarima.estimation.SarimaMapping;
import jdplus.toolkit.base.core.stats.likelihood.ConcentratedLikelihoodWithMissing;

/**
 * Parameters of greatest likelihood for a differenced series. Without ARMA terms they are least
 * squares; else JDemetra+ finds them by Levenberg and Marquardt's method from those of Hannan &amp;
 * Rissanen (1982).
 */
final class Estimator {

  private final double[] series;
  private final double[][] columns;

  Estimator(double[] series, double[][] columns) {
    this.series = series;
    this.columns = columns;
  }

  /** Close enough to compare models by; or empty when there is no such model of the series. */
  Optional<Estimate> roughly(Order order) {
    return estimate(order, 1e-3);
  }

  Optional<Estimate> exactly(Order order) {
    return estimate(order, 1e-7);
  }

  private Optional<Estimate> estimate(Order order, double precision) {
    return order.p() + order.q() == 0
        ? Optional.of(leastSquares(order))
        : likeliest(order, precision).filter(Estimate::usable);
  }

  /** With no ARMA terms, which always can be had. */
  Estimate leastSquares(Order order) {
    double[][] all = order.constant() ? withOnes() : columns;
    double[] found = LeastSquares.coefficients(series, all);
    double squares = LeastSquares.squares(LeastSquares.residuals(series, found, all));
    int first = order.constant() ? 1 : 0;
    return new Estimate(
        order,
        Arma.NOISE,
        order.constant() ? found[0] : 0,
        Arrays.copyOfRange(found, first, found.length),
        squares,
        -series.length / 2.0 * (Math.log(2 * Math.PI * squares / series.length) + 1),
        series.length);
  }

  private double[][] withOnes() {
    double[][] all = new double[columns.length + 1][];
    all[0] = LeastSquares.ones(series.length);
    System.arraycopy(columns, 0, all, 1, columns.length);
    return all;
  }

  /** JDemetra+ throws what it likes on a series that a model cannot be fitted to. */
  private Optional<Estimate> likeliest(Order order, double precision) {
    try {
      return Optional.of(read(order, computed(order, precision)));
    } catch (RuntimeException e) {
      return Optional.empty();
    }
  }

  private RegArimaEstimation<SarimaModel> computed(Order order, double precision) {
    SarimaOrders orders = new SarimaOrders(1);
    orders.setRegular(order.p(), 0, order.q());
    return RegSarimaComputer.builder()
        .precision(precision)
        .useMaximumLikelihood(true)
        .startingPoint(StartingPoint.HannanRissanen)
        .useParallelProcessing(false)
        .computeExactFinalDerivatives(false)
        .build()
        .process(model(orders, order.constant()), SarimaMapping.of(orders));
  }

  /** The builder's own methods return its raw type. */
  private RegArimaModel<SarimaModel> model(SarimaOrders orders, boolean constant) {
    RegArimaModel.Builder<SarimaModel> builder = RegArimaModel.builder();
    builder.y(DoubleSeq.of(series));
    builder.arima(SarimaModel.builder(orders).setDefault().build());
    builder.meanCorrection(constant);
    builder.addX(Arrays.stream(columns).map(DoubleSeq::of).toList());
    return builder.build();
  }

  /** Its AR polynomial is 1 + φB, ours 1 - φB. */
  private Estimate read(Order order, RegArimaEstimation<SarimaModel> estimation) {
    SarimaModel model = estimation.getModel().arima();
    ConcentratedLikelihoodWithMissing likelihood = estimation.getConcentratedLikelihood();
    double[] found = likelihood.coefficients().toArray();
    int first = order.constant() ? 1 : 0;
    return new Estimate(
        order,
        new Arma(model.getPhi().map(phi -> -phi).toArray(), model.getTheta().toArray()),
        order.constant() ? found[0] : 0,
        Arrays.copyOfRange(found, first, found.length),
        likelihood.ssq(),
        likelihood.logLikelihood(),
        series.length);
  }
}
