package id.pantau.cli;

import id.pantau.cli.forecast.FlawedFileException;
import id.pantau.cli.forecast.ForecastFile;
import id.pantau.cli.forecast.HoldOut;
import id.pantau.cli.forecast.InOrder;
import id.pantau.cli.forecast.Series;
import id.pantau.cli.forecast.SeriesFile;
import id.pantau.cli.forecast.SeriesForecast;
import id.pantau.cli.forecast.SeriesForecasts;
import id.pantau.cli.forecast.SeriesReader;
import id.pantau.forecast.automatic.Candidates;
import id.pantau.forecast.automatic.Forecast;
import id.pantau.forecast.automatic.Forecaster;
import id.pantau.forecast.automatic.Outcome;
import id.pantau.forecast.model.Model;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code pantau forecast}: forecasts the series of a file, on all cores. */
@Command(
    name = "forecast",
    description = {
      "Meramal deret dari berkas series_id,t,value; lihat docs/forecasting.md.",
      "Forecasts the series of a file series_id,t,value; see docs/forecasting.md.",
      "Deterministic: the same file and options write the same bytes, on any number of cores."
    },
    mixinStandardHelpOptions = true,
    sortOptions = false,
    exitCodeListHeading = "%nKode keluar / exit codes:%n",
    exitCodeList = {
      "0:tertulis; deret yang terlalu pendek disebut / written; series too short are named",
      "1:tidak dapat dibaca atau ditulis / could not be read or written",
      "2:opsi salah, atau berkasnya tidak ada / wrong options, or there is no such file",
      "4:isi berkas salah, tidak ada yang ditulis / the file is wrong, nothing was written"
    })
final class ForecastCommand implements Callable<Integer> {

  @Option(
      names = "--input",
      required = true,
      paramLabel = "FILE",
      description = {
        "CSV dengan kolom series_id, t (bilangan atau tanggal), value.",
        "A CSV with columns series_id, t (numbers or dates), value; an empty value is a gap."
      })
  private Path input = Path.of("");

  @Option(
      names = "--horizon",
      required = true,
      paramLabel = "H",
      description = "Berapa langkah ke depan. / How many steps ahead.")
  private int horizon;

  @Option(
      names = "--season",
      defaultValue = "52",
      paramLabel = "N",
      description = {
        "Langkah satu musim: 52 minggu, 12 bulan, 1 tanpa musim.",
        "Steps of a season: 52 weeks, 12 months, 1 for none. Default: ${DEFAULT-VALUE}"
      })
  private int season;

  @Option(
      names = "--counts",
      description = {
        "Nilai adalah jumlah, tidak pernah negatif; yang jarang muncul diramal bersama.",
        "Values are counts, never negative; those that come now and then are forecast together."
      })
  private boolean counts;

  @Option(
      names = "--models",
      split = ",",
      paramLabel = "NAME",
      description = {
        "Model yang dicoba, dipisah koma. / Which models to try, with commas between:",
        "ETS, Damped trend, DOTM, Theta, SES, Holt, STL + ETS, STL + ARIMA, ARIMA, Naive, Seasonal naive."
      })
  private @Nullable List<String> models;

  @Option(
      names = "--level",
      defaultValue = "95",
      paramLabel = "PERCENT",
      description = "Selang lo/hi. / Of the interval lo/hi. Default: ${DEFAULT-VALUE}")
  private BigDecimal level = BigDecimal.ZERO;

  @Option(
      names = "--seed",
      defaultValue = "1",
      paramLabel = "NUMBER",
      description = "Benih acak. / Chooses the chance. Default: ${DEFAULT-VALUE}")
  private long seed;

  @Option(
      names = "--output",
      paramLabel = "FILE",
      description = {
        "CSV yang ditulis; boleh tanpa ini bila ada --explain atau --hold-out.",
        "The CSV to write; may be left out with --explain or --hold-out."
      })
  private @Nullable Path output;

  @Option(
      names = "--explain",
      paramLabel = "ID",
      description = {
        "Jelaskan ramalan satu deret, dan gambar kipasnya.",
        "Explain the forecast of one series, and draw its fan."
      })
  private @Nullable String explain;

  @Option(
      names = "--hold-out",
      description = {
        "Tahan H nilai terakhir tiap deret, ramalkan, bandingkan, dan gambar keandalannya.",
        "Hold the last H values of each series back, forecast them, compare, and draw the reliability."
      })
  private boolean holdOut;

  @Option(
      names = "--svg",
      paramLabel = "FILE",
      description = {
        "Gambar itu; biasanya ID.svg, atau reliability.svg.",
        "That picture; ID.svg by default, or reliability.svg."
      })
  private @Nullable Path svg;

  @Option(names = "--threads", paramLabel = "N", description = "Default: semua inti / all cores.")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() {
    Forecaster forecaster = new Forecaster(checked());
    try {
      SeriesFile whole = SeriesReader.read(input, counts ? 0 : Double.NEGATIVE_INFINITY);
      HoldOut held = holdOut ? new HoldOut(whole, horizon, level.doubleValue() / 100) : null;
      SeriesFile file = held == null ? whole : held.before();
      Series explained = explain == null ? null : named(file, explain);
      out().println(new SaidSeries(file).reading());
      var forecasts = new SeriesForecasts(file, forecaster, horizon, kind());
      if (output != null || held != null) {
        work(file, forecasts, held);
      }
      if (held != null) {
        compare(held.scores());
      }
      if (explained != null) {
        explain(forecast(explained, forecasts), file);
      }
      return ExitCode.DONE.number();
    } catch (FlawedFileException flawed) {
      err().println(SaidFlaws.text(input.toString(), flawed));
      return ExitCode.REFUSED.number();
    } catch (IOException | UncheckedIOException e) {
      err().println("Tidak dapat dibaca atau ditulis / Could not be read or written: " + e);
      return ExitCode.FAILED.number();
    } finally {
      out().flush();
      err().flush();
    }
  }

  /** Options that make sense, before anything is read. */
  private List<Model> checked() {
    require(Files.isRegularFile(input), "--input tidak ada / there is no --input: " + input);
    require(horizon >= 1, "--horizon paling sedikit / is at least 1");
    require(season >= 1, "--season paling sedikit / is at least 1");
    require(threads >= 1, "--threads paling sedikit / is at least 1");
    require(
        level.signum() > 0 && level.compareTo(BigDecimal.valueOf(100)) < 0,
        "--level di antara / is between 0 and 100");
    require(output != null || explain != null || holdOut, "--output belum disebut / is missing");
    require(explain == null || !holdOut, "--explain dan / and --hold-out: satu saja / one of them");
    require(
        svg == null || explain != null || holdOut,
        "--svg hanya dengan / only with --explain, --hold-out");
    require(
        output == null || writable(output),
        "--output: tidak ada folder itu, atau nama ini folder / there is no such folder, or this is one: "
            + output);
    require(output == null || !same(output, input), "--output adalah / is the --input");
    try {
      return models == null ? Candidates.usual(season) : Candidates.named(models, season);
    } catch (IllegalArgumentException e) {
      throw wrong("--models: " + e.getMessage());
    }
  }

  private static boolean writable(Path file) {
    Path folder = file.toAbsolutePath().getParent();
    return folder != null && Files.isDirectory(folder) && !Files.isDirectory(file);
  }

  private static boolean same(Path one, Path other) {
    try {
      return Files.exists(one) && Files.isSameFile(one, other);
    } catch (IOException e) {
      return false;
    }
  }

  private void require(boolean right, String otherwise) {
    if (!right) {
      throw wrong(otherwise);
    }
  }

  private ParameterException wrong(String why) {
    return new ParameterException(Objects.requireNonNull(spec).commandLine(), why);
  }

  private Series named(SeriesFile file, String id) {
    return file.series().stream()
        .filter(series -> series.id().equals(id.strip()))
        .findFirst()
        .orElseThrow(
            () ->
                wrong(
                    "--explain: tidak ada deret / there is no series \"%s\"; ada / there are: %s"
                        .formatted(
                            Terminal.harmless(id),
                            Terminal.list(file.series().stream().map(Series::id).toList()))));
  }

  private SeriesForecasts.Kind kind() {
    if (!counts) {
      return SeriesForecasts.Kind.NUMBERS;
    }
    return models == null ? SeriesForecasts.Kind.POOLED_COUNTS : SeriesForecasts.Kind.COUNTS;
  }

  private static SeriesForecast forecast(Series series, SeriesForecasts forecasts) {
    try {
      return forecasts.of(series);
    } catch (RuntimeException e) {
      throw new IllegalStateException("series " + series.id(), e);
    }
  }

  private void work(SeriesFile file, SeriesForecasts forecasts, @Nullable HoldOut held)
      throws IOException {
    var said = new SaidSeries(file);
    ProgressBar bar = bar(file);
    try (ForecastFile rows = output == null ? null : new ForecastFile(output, level)) {
      InOrder.work(
          file.series(),
          threads,
          series -> forecast(series, forecasts),
          series -> {
            said.add(series);
            if (rows != null) {
              rows.add(series);
            }
            if (held != null) {
              held.add(series);
            }
            if (bar != null) {
              bar.step();
            }
          });
      if (rows != null) {
        rows.finish();
      }
    } finally {
      if (bar != null) {
        bar.end();
      }
    }
    said.without().forEach(err()::println);
    err().flush();
    if (output != null) {
      out().println(said.written(output, horizon));
    }
  }

  private void compare(HoldOut.Scores scores) throws IOException {
    out().println(new SaidHoldOut(scores, horizon, level.doubleValue()).text());
    if (scores.values() > 0) {
      Path picture = svg == null ? beside("reliability") : svg;
      String name = Objects.requireNonNullElse(input.getFileName(), input).toString();
      picture(picture, new ReliabilityPicture(name, scores).svg());
    }
  }

  private void picture(Path file, String drawn) throws IOException {
    Files.writeString(file, drawn);
    out().println("  gambar / picture: " + file);
  }

  /** For who watches; the launcher tells. */
  private @Nullable ProgressBar bar(SeriesFile file) {
    return Boolean.getBoolean("pantau.watched")
        ? new ProgressBar(err(), System::nanoTime, file.series().size())
        : null;
  }

  private void explain(SeriesForecast series, SeriesFile file) throws IOException {
    long own = seed * 31 + series.series().id().hashCode();
    out().println(new SaidForecast(series, file.steps(), own).text());
    switch (series.outcome()) {
      case Outcome.None none -> {}
      case Forecast forecast -> draw(series, forecast, file);
    }
  }

  private void draw(SeriesForecast series, Forecast forecast, SeriesFile file) throws IOException {
    Path picture = svg == null ? beside(series.series().id()) : svg;
    var fan = new FanPicture(series, file.steps(), season, level.doubleValue());
    picture(picture, fan.svg(forecast));
  }

  /** Named after the series, without what leads to other folders. */
  private Path beside(String id) {
    String name =
        id.codePoints()
            .mapToObj(
                c ->
                    Character.isLetterOrDigit(c) || "._-".indexOf(c) >= 0
                        ? Character.toString(c)
                        : "_")
            .collect(Collectors.joining());
    Path file = Path.of(name + ".svg");
    return output == null ? file : output.resolveSibling(file);
  }

  private PrintWriter out() {
    return Objects.requireNonNull(spec).commandLine().getOut();
  }

  private PrintWriter err() {
    return Objects.requireNonNull(spec).commandLine().getErr();
  }
}
