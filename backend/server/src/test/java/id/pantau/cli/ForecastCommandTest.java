package id.pantau.cli;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.IntToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files as people have them, through the real command line. */
class ForecastCommandTest {

  private static final String HEADING =
      "series_id,h,mean,lo95,hi95,q0.5,q0.75,q0.8,q0.9,q0.95,q0.99";

  @TempDir Path temp;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int run(String... arguments) {
    return PantauCli.line()
        .setOut(new PrintWriter(out))
        .setErr(new PrintWriter(err))
        .execute(arguments);
  }

  private Path file(String text) throws IOException {
    return Files.writeString(temp.resolve("series.csv"), text);
  }

  /** Forecasts a file two steps ahead, without a season. */
  private int run(Path input, String... more) {
    List<String> usual =
        List.of(
            "forecast", "--input=" + input, "--horizon=2", "--season=1", "--output=" + output());
    return run(Stream.concat(usual.stream(), Arrays.stream(more)).toArray(String[]::new));
  }

  private Path output() {
    return temp.resolve("out.csv");
  }

  private List<NamedCsvRecord> rows() throws IOException {
    try (var reader = CsvReader.builder().ofNamedCsvRecord(output())) {
      return reader.stream().toList();
    }
  }

  private static double number(NamedCsvRecord row, String column) {
    return Double.parseDouble(row.getField(column));
  }

  private static String series(String id, int size, IntToDoubleFunction value) {
    return IntStream.rangeClosed(1, size)
        .mapToObj(t -> id + "," + t + "," + value.applyAsDouble(t) + "\n")
        .collect(Collectors.joining());
  }

  private void nothingWritten() {
    assertThat(temp).isDirectoryNotContaining("glob:**.{csv.part,svg}");
    assertThat(output()).doesNotExist();
  }

  /** Demands of parts: rare ones are forecast together, the others one by one. */
  @Test
  void rareCountsAreForecastTogether() throws IOException {
    var random = new SplittableRandom(3);
    String parts =
        IntStream.range(0, 30)
            .mapToObj(
                part ->
                    series("p" + part, 36, t -> random.nextInt(3) == 0 ? 1 + random.nextInt(3) : 0))
            .collect(Collectors.joining());
    String steady = series("steady", 36, t -> 50 + t % 5);
    Path input = file("series_id,t,value\n" + parts + steady);
    assertThat(run(input, "--counts", "--explain=p0", "--threads=2")).isZero();
    byte[] two = Files.readAllBytes(output());
    assertThat(out.toString())
        .contains("jarang muncul, bersama / now and then, together: 30", "EB mixture");
    for (NamedCsvRecord row : rows()) {
      assertThat(number(row, "lo95")).isNotNegative();
      if (!row.getField("series_id").equals("steady")) {
        assertThat(row.getField("q0.9")).matches("[0-9]+");
        assertThat(number(row, "mean")).isBetween(0.2, 1.5);
      }
    }
    assertThat(run(input, "--counts", "--threads=1")).isZero();
    assertThat(Files.readAllBytes(output())).isEqualTo(two);
    out.getBuffer().setLength(0);
    assertThat(run(input, "--counts", "--models=Ses")).isZero();
    assertThat(out.toString()).doesNotContain("bersama");
  }

  @Test
  void writesARowAStepInTheFilesOrder() throws IOException {
    Path input =
        file("series_id,t,value\n" + series("b", 30, t -> 5 + t % 3) + "a,1,7\na,3,7\na,2,7\n");
    assertThat(run(input)).isZero();
    assertThat(Files.readAllLines(output()).getFirst()).isEqualTo(HEADING);
    assertThat(rows())
        .extracting(row -> row.getField("series_id") + row.getField("h"))
        .containsExactly("b1", "b2", "a1", "a2");
    for (NamedCsvRecord row : rows()) {
      assertThat(number(row, "lo95")).isLessThanOrEqualTo(number(row, "mean"));
      assertThat(number(row, "q0.99")).isGreaterThanOrEqualTo(number(row, "q0.95"));
    }
    assertThat(rows().getLast().getFields().subList(2, 11)).containsOnly("7");
    assertThat(out.toString()).contains("33 baris / rows, 2 deret / series", "4 baris / rows");
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void aForecastersOwnFileIsRead() throws IOException {
    String rows =
        IntStream.range(0, 40)
            .filter(week -> week != 20)
            .mapToObj(
                week ->
                    "%s;\"Toko; A\";%s;Palembang"
                        .formatted(
                            week == 30 ? "" : "1" + week % 7 + ",5",
                            LocalDate.of(2023, 1, 2).plusWeeks(week)))
            .collect(Collectors.joining("\r\n"));
    Path input = file("\uFEFFValue;Series_ID;T;kota\r\n" + rows + "\r\n;;;\r\n");
    assertThat(run(input, "--explain=Toko; A")).isZero();
    assertThat(rows()).hasSize(2).allMatch(row -> row.getField("series_id").equals("Toko; A"));
    assertThat(number(rows().getFirst(), "mean")).isBetween(10.0, 17.0);
    assertThat(out.toString())
        .contains("pemisah ';', desimal ','", "tak dipakai / unused: kota", "step 7 hari / days")
        .contains("gaps filled by a line: 2 (t 2023-05-22, 2023-07-31)");
    assertThat(temp.resolve("Toko__A.svg")).content().contains("Toko; A");
  }

  @Test
  void monthsCountWhateverTheirLength() throws IOException {
    String rows =
        IntStream.range(0, 30)
            .mapToObj(m -> LocalDate.of(2020, 1, 31).plusMonths(m) + "," + (m % 4) + ",x\n")
            .collect(Collectors.joining());
    assertThat(run(file("t,value,series_id\n" + rows))).isZero();
    assertThat(out.toString()).contains("step 1 bulan / months").doesNotContain("gaps filled");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "series_id,t,value~a,1,2~a,2,lima~      | line 3, value \"lima\": bukan angka",
        "series_id,t,value~a,1,NaN~             | line 2, value \"NaN\"",
        "series_id,t,value~a,1,1e300~           | line 2, value \"1e300\": terlalu besar",
        "series_id,t,value~a,1,2~b,1,1~a,1,3~   | line 4, series_id, t \"a\": t ini sudah ada di baris 2",
        "series_id,t,value~a,satu,2~            | line 2, t \"satu\": bukan bilangan bulat",
        "series_id,t,value~a,1,2~a,2023-01-02,2~| line 3, t \"2023-01-02\": tanggal dan bilangan",
        "series_id,t,value~a,1~                 | line 2: 2 kolom, judulnya 3",
        "series_id,t,value~,1,2~                | line 2, series_id: kosong",
        "id,t,value~a,1,2~                      | line 1, series_id \"id, t, value\": kolom ini tidak ada",
        "series_id,t,value,t~a,1,2,3~           | line 1, t: ada lebih dari satu",
        "series_id,t,value~                     | line 1: tidak ada baris",
        "``                                     | line 1: berkas kosong",
        "series_id,t,value~a,1,2~a,1000,2~a,1001,2~ | line 4, t \"a\": hanya 3 dari 1001 langkah",
        "series_id,t,value~a,2,1~a,4,1~a,6,1~a,7,1~ | line 5, t \"a\": berjarak 1 dari baris 4",
        "series_id;t;value~a;1;1,5~a;2;1.500~   | line 3, value: koma desimal",
        "series_id,t,value~\"a,1,2~a,2,3~       | line 2",
      })
  void whatIsWrongIsSaidWithItsLineAndNothingIsWritten(String text, String said)
      throws IOException {
    assertThat(run(file(text.replace('~', '\n')))).isEqualTo(4);
    assertThat(err.toString()).contains("nothing was written", said);
    nothingWritten();
  }

  @Test
  void manyFlawsAreCounted() throws IOException {
    assertThat(run(file("series_id,t,value\n" + "a,x,y\n".repeat(30)))).isEqualTo(4);
    assertThat(err.toString()).contains("line 2,", "50 lagi / and 50 more");
  }

  @Test
  void anotherEncodingIsRefused() throws IOException {
    Path input = temp.resolve("series.csv");
    Files.write(input, "series_id,t,value\nPadang é,1,2\n".getBytes(StandardCharsets.ISO_8859_1));
    assertThat(run(input)).isEqualTo(4);
    assertThat(err.toString()).contains("UTF-8");
    nothingWritten();
  }

  @Test
  void whatWasThereStaysWhenTheFileIsWrong() throws IOException {
    Files.writeString(output(), "before");
    assertThat(run(file("series_id,t,value\na,1,x\n"))).isEqualTo(4);
    assertThat(output()).hasContent("before");
  }

  @Test
  void shortSeriesAreNamedAndHaveNoRows() throws IOException {
    Path input = file("series_id,t,value\nfew,1,4\nfew,2,\nfew,3,5\n" + series("long", 9, t -> t));
    assertThat(run(input)).isZero();
    assertThat(rows()).hasSize(2).allMatch(row -> row.getField("series_id").equals("long"));
    assertThat(err.toString()).contains("few: tanpa ramalan", "2 known values, 3 are needed");
    assertThat(out.toString()).contains("no forecast: 1");
  }

  @Test
  void whyThereIsNoneIsExplained() throws IOException {
    assertThat(run(file("series_id,t,value\nfew,1,4\nfew,2,5\n"), "--explain=few")).isZero();
    assertThat(Files.readAllLines(output())).containsExactly(HEADING);
    assertThat(out.toString()).contains("few: tanpa ramalan", "2 known values, 3 are needed");
    assertThat(temp.resolve("few.svg")).doesNotExist();
  }

  @Test
  void countsAreNeverNegative() throws IOException {
    var random = new SplittableRandom(1);
    Path input =
        file("series_id,t,value\n" + series("a", 40, t -> Math.max(0, 40 - t + random.nextInt(9))));
    assertThat(run(input, "--level=80")).isZero();
    assertThat(number(rows().getFirst(), "lo80")).isNegative();
    assertThat(run(input, "--level=80", "--counts")).isZero();
    assertThat(number(rows().getFirst(), "lo80")).isZero();
    file("series_id,t,value\na,1,-2\n");
    assertThat(run(input, "--counts")).isEqualTo(4);
    assertThat(err.toString()).contains("line 2, value \"-2\": di bawah nol");
  }

  @Test
  void emptyStepsAtTheEndAreForecastOver() throws IOException {
    String rise = series("a", 30, t -> 10 * t);
    assertThat(run(file("series_id,t,value\n" + rise + "a,31,\na,32,\n"), "--explain=a")).isZero();
    assertThat(number(rows().getFirst(), "mean")).isBetween(325.0, 335.0);
    assertThat(out.toString()).contains("empty at the end: 2");
  }

  @Test
  void anyNumberOfThreadsWritesTheSameBytes() throws IOException {
    var random = new SplittableRandom(2);
    String all =
        IntStream.range(0, 300)
            .mapToObj(i -> series("s" + i, 5 + i % 20, t -> random.nextInt(50)))
            .collect(Collectors.joining());
    Path input = file("series_id,t,value\n" + all);
    assertThat(run(input, "--threads=1")).isZero();
    byte[] one = Files.readAllBytes(output());
    assertThat(run(input, "--threads=2")).isZero();
    assertThat(Files.readAllBytes(output())).isEqualTo(one);
  }

  @Test
  void explainsAndDraws() throws Exception {
    var random = new SplittableRandom(3);
    Path input =
        file(
            "series_id,t,value\n"
                + series("a<&\"/../b", 60, t -> t == 40 ? 9_000 : 50 + t + random.nextInt(9))
                    .replace("\"", "'"));
    assertThat(run(input, "--models=ses,Holt", "--explain=a<&'/../b")).isZero();
    assertThat(out.toString())
        .contains("calon / candidates", "Holt", "SES", "weighted by its errors", "naif / naive")
        .contains("outliers replaced by the median: 1 (t 40)", "sum of 2 steps");
    Path svg = temp.resolve("a____.._b.svg");
    assertThat(out.toString()).contains(svg.toString());
    var document =
        DocumentBuilderFactory.newDefaultNSInstance().newDocumentBuilder().parse(svg.toFile());
    assertThat(document.getElementsByTagName("title").getLength()).isEqualTo(54);
    assertThat(document.getDocumentElement().getTextContent()).contains("95 %", "50 %", "a<&'");
  }

  @Test
  void explainsWithoutWritingTheRest() throws IOException {
    Path input = file("series_id,t,value\n" + series("a", 40, t -> t % 5));
    Path svg = temp.resolve("here.svg");
    int exit = run("forecast", "--input=" + input, "--horizon=3", "--explain=a", "--svg=" + svg);
    assertThat(exit).isZero();
    assertThat(svg).isNotEmptyFile();
    assertThat(output()).doesNotExist();
  }

  @ParameterizedTest
  @CsvSource({
    "--horizon=0, --horizon paling sedikit",
    "--season=0, --season paling sedikit",
    "--level=100, --level di antara",
    "--level=0, --level di antara",
    "--threads=0, --threads paling sedikit",
    "--models=Prophet, 'there are ETS, Damped trend, DOTM, Theta'",
    "--explain=b, there are: a",
    "--svg=x.svg, only with --explain",
    "--input=nowhere.csv, there is no --input",
    "--output=nowhere/out.csv, there is no such folder"
  })
  void wrongOptionsAreRefused(String option, String said) throws IOException {
    Path input = file("series_id,t,value\na,1,2\n");
    int exit =
        PantauCli.line()
            .setOut(new PrintWriter(out))
            .setErr(new PrintWriter(err))
            .setOverwrittenOptionsAllowed(true)
            .execute("forecast", "--input=" + input, "--horizon=2", "--output=" + output(), option);
    assertThat(exit).isEqualTo(2);
    assertThat(err.toString()).contains(said);
    nothingWritten();
  }

  @Test
  void theInputIsNotOverwritten() throws IOException {
    Path input = file("series_id,t,value\na,1,2\n");
    assertThat(run("forecast", "--input=" + input, "--horizon=2", "--output=" + input))
        .isEqualTo(2);
    assertThat(input).content().startsWith("series_id");
  }

  @Test
  void theBarTellsHowFarItIsAndGoes() {
    var terminal = new StringWriter();
    long[] now = {0};
    var bar = new ProgressBar(new PrintWriter(terminal), () -> now[0], 4);
    for (int i = 0; i < 4; i++) {
      now[0] += 1_000_000_000L;
      bar.step();
    }
    bar.end();
    assertThat(terminal.toString())
        .contains("25 % · 1/4 deret / series · 3 s lagi / left", "[##############################]")
        .endsWith("\r\033[K");
  }
}
