package id.pantau.cli;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is held back is forecast from the rest of the file, and compared as one would by hand. */
class ForecastHoldOutTest {

  private static final int SERIES = 12;
  private static final int LENGTH = 40;
  private static final int HORIZON = 3;
  private static final String HEADING = "series_id,t,value\n";

  @TempDir private Path temp;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int run(Path input, String... more) {
    List<String> usual =
        List.of("forecast", "--input=" + input, "--horizon=" + HORIZON, "--season=1");
    return PantauCli.line()
        .setOut(new PrintWriter(out))
        .setErr(new PrintWriter(err))
        .execute(Stream.concat(usual.stream(), Stream.of(more)).toArray(String[]::new));
  }

  /** Random walks; the first one's last value but one is not known. */
  private static List<double[]> walks() {
    var random = new SplittableRandom(8);
    List<double[]> walks = new ArrayList<>();
    for (int i = 0; i < SERIES; i++) {
      double[] walk = new double[LENGTH];
      double level = 100;
      for (int t = 0; t < LENGTH; t++) {
        level += random.nextInt(21) - 10;
        walk[t] = level;
      }
      walks.add(walk);
    }
    walks.getFirst()[LENGTH - 2] = Double.NaN;
    return walks;
  }

  private Path written(String name, List<double[]> walks, int length) throws IOException {
    String rows =
        IntStream.range(0, walks.size())
            .boxed()
            .flatMap(
                i ->
                    IntStream.range(0, length)
                        .mapToObj(t -> "s%d,%d,%s\n".formatted(i, t, text(walks.get(i)[t]))))
            .collect(Collectors.joining());
    return Files.writeString(temp.resolve(name), HEADING + rows);
  }

  private static String text(double value) {
    return Double.isNaN(value) ? "" : Double.toString(value);
  }

  @Test
  void saysWhatOneWouldWorkOutByHand() throws IOException {
    List<double[]> walks = walks();
    Path held = temp.resolve("held.csv");
    assertThat(run(written("all.csv", walks, LENGTH), "--hold-out", "--output=" + held)).isZero();
    Path cut = temp.resolve("cut.csv");
    String said = out.toString();
    assertThat(run(written("some.csv", walks, LENGTH - HORIZON), "--output=" + cut)).isZero();
    assertThat(held).hasSameBinaryContentAs(cut);

    List<NamedCsvRecord> rows = known(read(cut), walks);
    assertThat(rows).hasSize(SERIES * HORIZON - 1);
    assertThat(said).contains(": 35 nilai, 3 langkah");
    for (String p : List.of("0.5", "0.8", "0.9", "0.95", "0.99")) {
      double share = share(rows, row -> value(row, walks) <= number(row, "q" + p));
      assertThat(said.lines())
          .anyMatch(
              line ->
                  line.matches(
                      " *%.0f %% *%s %%"
                          .formatted(100 * Double.parseDouble(p), decimal("%.1f", 100 * share))));
    }
    Predicate<NamedCsvRecord> inside =
        row -> value(row, walks) >= number(row, "lo95") && value(row, walks) <= number(row, "hi95");
    assertThat(said)
        .contains("selang 95 % memuat / the interval holds " + percent(share(rows, inside)))
        .contains("3: " + percent(share(rows.stream().filter(row -> h(row) == 3).toList(), inside)))
        .contains("MASE " + decimal("%.3f", mase(rows, walks)));
    assertThat(temp.resolve("reliability.svg")).content().contains("</svg>", "all.csv", "50 %: ");
  }

  private static double mase(List<NamedCsvRecord> rows, List<double[]> walks) {
    return IntStream.range(0, SERIES)
        .mapToDouble(
            i -> {
              double scale =
                  IntStream.range(1, LENGTH - HORIZON)
                      .mapToDouble(t -> Math.abs(walks.get(i)[t] - walks.get(i)[t - 1]))
                      .average()
                      .orElseThrow();
              return rows.stream()
                      .filter(row -> row.getField("series_id").equals("s" + i))
                      .mapToDouble(row -> Math.abs(value(row, walks) - number(row, "mean")))
                      .average()
                      .orElseThrow()
                  / scale;
            })
        .average()
        .orElseThrow();
  }

  private static List<NamedCsvRecord> known(List<NamedCsvRecord> rows, List<double[]> walks) {
    return rows.stream().filter(row -> !Double.isNaN(value(row, walks))).toList();
  }

  private static double value(NamedCsvRecord row, List<double[]> walks) {
    int series = Integer.parseInt(row.getField("series_id").substring(1));
    return walks.get(series)[LENGTH - HORIZON + h(row) - 1];
  }

  private static int h(NamedCsvRecord row) {
    return Integer.parseInt(row.getField("h"));
  }

  private static double number(NamedCsvRecord row, String column) {
    return Double.parseDouble(row.getField(column));
  }

  private static double share(List<NamedCsvRecord> rows, Predicate<NamedCsvRecord> which) {
    return (double) rows.stream().filter(which).count() / rows.size();
  }

  private static String percent(double share) {
    return decimal("%.1f", 100 * share) + " %";
  }

  private static String decimal(String format, double value) {
    return String.format(Locale.forLanguageTag("id-ID"), format, value);
  }

  private static List<NamedCsvRecord> read(Path file) throws IOException {
    try (var reader = CsvReader.builder().ofNamedCsvRecord(file)) {
      return reader.stream().toList();
    }
  }

  /** Where nothing is left to forecast from, nothing is compared and nothing drawn. */
  @Test
  void seriesNoLongerThanWhatIsHeldBackAreNamed() throws IOException {
    Path input = Files.writeString(temp.resolve("few.csv"), HEADING + "a,1,5\na,2,6\na,3,7\n");
    assertThat(run(input, "--hold-out")).isZero();
    assertThat(err.toString()).contains("a: tanpa ramalan");
    assertThat(out.toString()).contains("all series are too short");
    assertThat(temp.resolve("reliability.svg")).doesNotExist();
  }

  @Test
  void eitherExplainsOrHoldsBack() throws IOException {
    Path input = written("all.csv", walks(), LENGTH);
    assertThat(run(input, "--hold-out", "--explain=s1")).isEqualTo(2);
    assertThat(err.toString()).contains("--explain dan / and --hold-out");
  }
}
