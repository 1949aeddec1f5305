package id.pantau.cli.forecast;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import id.pantau.forecast.automatic.Forecast;
import id.pantau.forecast.automatic.Outcome;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/**
 * Writes one row per series and step ahead: mean, interval, quantiles. What is written appears
 * under its name only when it is whole.
 */
public final class ForecastFile implements AutoCloseable {

  private static final double[] QUANTILES = {0.5, 0.75, 0.8, 0.9, 0.95, 0.99};

  /** What a double holds for certain, without the noise of the last digit. */
  private static final MathContext DIGITS = new MathContext(15);

  private final Path file;
  private final Path part;
  private final CsvWriter writer;
  private final double[] probabilities;
  private boolean finished;

  /**
   * Begins it.
   *
   * @param level of the interval, in percent
   */
  public ForecastFile(Path file, BigDecimal level) throws IOException {
    this.file = file;
    this.part = file.resolveSibling(file.getFileName() + ".part");
    part.toFile().deleteOnExit(); // also where the command is interrupted
    this.writer = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(part);
    this.probabilities = probabilities(level.doubleValue() / 100);
    String name = level.stripTrailingZeros().toPlainString();
    Stream<String> quantiles = DoubleStream.of(QUANTILES).mapToObj(p -> "q" + number(p));
    writer.writeRecord(
        Stream.concat(Stream.of("series_id", "h", "mean", "lo" + name, "hi" + name), quantiles)
            .toList());
  }

  private static double[] probabilities(double level) {
    return DoubleStream.concat(
            DoubleStream.of((1 - level) / 2, (1 + level) / 2), DoubleStream.of(QUANTILES))
        .toArray();
  }

  /** Adds a series; nothing where there is no forecast. */
  public void add(SeriesForecast series) {
    switch (series.outcome()) {
      case Forecast forecast -> rows(series, forecast);
      case Outcome.None none -> {}
    }
  }

  private void rows(SeriesForecast series, Forecast forecast) {
    for (int asked = 0; asked < series.horizon(forecast); asked++) {
      int step = series.step(asked);
      List<String> row = new ArrayList<>(3 + probabilities.length);
      row.add(series.series().id());
      row.add(Integer.toString(asked + 1));
      row.add(number(forecast.mean(step)));
      for (double probability : probabilities) {
        row.add(number(forecast.quantile(step, probability)));
      }
      writer.writeRecord(row);
    }
  }

  private static String number(double value) {
    return new BigDecimal(value).round(DIGITS).stripTrailingZeros().toPlainString();
  }

  /** All is added: it gets its name, in place of what had it. */
  public void finish() throws IOException {
    finished = true;
    writer.close();
    try {
      Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /** Nothing is left of what was not finished. */
  @Override
  public void close() throws IOException {
    if (!finished) {
      writer.close();
    }
    Files.deleteIfExists(part);
  }
}
