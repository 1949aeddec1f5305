package id.pantau.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pantau.dataset.Origin;
import id.pantau.ingest.refusal.Refusal;
import id.pantau.ingest.refusal.RefusedFileException;
import id.pantau.testing.Corpus;
import id.pantau.testing.TestingPantau;
import id.pantau.warehouse.Sql;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every malformed file goes all the way in: it is refused, held back or accepted as it should be,
 * and unless it is accepted the lake is as it was before.
 */
class CorpusLoadTest {

  private static final String HEADER =
      "date,service_district_code,registered_district_code,npsn,channel,people\n";
  private static final List<String> HEADINGS =
      List.of("Tanggal", "Kecamatan", "Kecamatan Domisili", "Saluran", "Jumlah");
  private static final Map<String, Map<String, Integer>> COUNTS = new TreeMap<>();

  @TempDir static Path folder;
  private static TestingPantau pantau;

  @BeforeAll
  static void open() throws IOException {
    pantau = TestingPantau.open(folder);
    for (String file : List.of("provinces", "regencies", "districts", "aliases")) {
      String dataset = file.equals("aliases") ? "region_aliases" : file;
      try (InputStream in =
          CorpusLoadTest.class.getResourceAsStream("/datasets/regions/data/" + file + ".csv")) {
        pantau.load(
            dataset, Origin.PUBLISHED, new String(in.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    pantau.load("activations", Origin.OFFICIAL, HEADER + "2022-12-30,110101,110101,,OFFICE,100\n");
  }

  @AfterAll
  static void close() {
    pantau.close();
    int all = COUNTS.values().stream().flatMap(c -> c.values().stream()).mapToInt(n -> n).sum();
    System.out.printf("corpus: %d files, of which %s%n", all, of(COUNTS.keySet().stream()));
    COUNTS.forEach((kind, counts) -> System.out.printf("  %s: %s%n", kind, counts));
  }

  private static Map<String, Integer> of(Stream<String> kinds) {
    var sums = new TreeMap<String, Integer>();
    kinds.forEach(kind -> COUNTS.get(kind).forEach((what, n) -> sums.merge(what, n, Integer::sum)));
    return sums;
  }

  static List<Corpus.Case> files() {
    return Corpus.cases();
  }

  @ParameterizedTest
  @MethodSource("files")
  void aStoredFile(Corpus.Case file) {
    judge(file.kind(), file.dataset(), file.file(), file.bytes(), file.load());
  }

  @Test
  void formulaCells() {
    judge("formula cells", "no-value.xlsx", book(sheet -> sheet.formula(1, 4, "1+2")), "HELD TYPE");
    judge(
        "formula cells",
        "no-date.xlsx",
        book(sheet -> sheet.formula(1, 0, "TODAY()")),
        "HELD TYPE");
  }

  @Test
  void datesAsSerials() {
    judge(
        "dates as serials", "serial.xlsx", book(sheet -> sheet.value(1, 0, 45_232)), "ACCEPTED 3");
    judge("dates as serials", "far.xlsx", book(sheet -> sheet.value(1, 0, 2_000_000)), "HELD TYPE");
  }

  @Test
  void wrongSheets() {
    judge(
        "wrong sheet",
        "none.xlsx",
        books(book -> book.newWorksheet("A").value(0, 0, "halo")),
        "NO_SHEET_FITS");
    judge(
        "wrong sheet",
        "two.xlsx",
        books(
            book -> {
              fill(book.newWorksheet("Oktober"));
              fill(book.newWorksheet("November"));
            }),
        "SEVERAL_SHEETS_FIT");
    judge("wrong sheet", "empty.xlsx", books(book -> book.newWorksheet("A")), "NO_SHEET_FITS");
  }

  @Test
  void bombs() throws IOException {
    judge("zip bomb", "bomb.xlsx", zip("xl/workbook.xml", 40), "INFLATES_TOO_MUCH");
    judge("zip bomb", "sheet.xlsx", zip("xl/worksheets/sheet1.xml", 60), "INFLATES_TOO_MUCH");
    var bytes = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(bytes)) {
      megabytes(gzip, 510);
    }
    judge("zip bomb", "bomb.csv.gz", bytes.toByteArray(), "INFLATES_TOO_MUCH");
  }

  private static byte[] zip(String entry, int megabytes) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry(entry));
      megabytes(zip, megabytes);
    }
    return bytes.toByteArray();
  }

  private static void megabytes(OutputStream out, int count) throws IOException {
    var megabyte = new byte[1 << 20];
    Arrays.fill(megabyte, (byte) 'x');
    for (int i = 0; i < count; i++) {
      out.write(megabyte);
    }
  }

  @Test
  void linesOfAHundredMegabytes() throws IOException {
    judgeLong("first.csv", HEADER);
    judgeLong("late.csv", HEADER + "2023-01-02,167301,167302,,OFFICE,3\n2023-01-02,");
    judgeLong("quoted.csv", HEADER + "2023-01-02,\"");
  }

  private static void judgeLong(String name, String before) throws IOException {
    Path file = folder.resolve("incoming");
    try (OutputStream out = Files.newOutputStream(file)) {
      out.write(before.getBytes(StandardCharsets.UTF_8));
      megabytes(out, 100);
    }
    judge("a line of 100 MB", "activations", name, file, "LINE_TOO_LONG");
  }

  private static byte[] book(Consumer<Worksheet> change) {
    return books(
        book -> {
          Worksheet sheet = book.newWorksheet("A");
          fill(sheet);
          change.accept(sheet);
        });
  }

  private static void fill(Worksheet sheet) {
    for (int i = 0; i < HEADINGS.size(); i++) {
      sheet.value(0, i, HEADINGS.get(i));
    }
    List<String> row = List.of("2023-01-02", "167301", "167302", "Kantor");
    for (int i = 0; i < row.size(); i++) {
      sheet.value(1, i, row.get(i));
    }
    sheet.value(1, 4, 3);
  }

  private static byte[] books(Consumer<Workbook> content) {
    var bytes = new ByteArrayOutputStream();
    try (var book = new Workbook(bytes, "Pantau", "1.0")) {
      content.accept(book);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static void judge(String kind, String name, byte[] bytes, String expected) {
    judge(kind, "activations", name, bytes, expected);
  }

  private static void judge(
      String kind, String dataset, String name, byte[] bytes, String expected) {
    try {
      judge(kind, dataset, name, Files.write(folder.resolve("incoming"), bytes), expected);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void judge(String kind, String dataset, String name, Path file, String expected) {
    List<String> before = state();
    List<String> words = List.of(expected.split(" "));
    switch (words.getFirst()) {
      case "ACCEPTED" -> accepted(load(dataset, name, file), Long.parseLong(words.getLast()));
      case "HELD" -> {
        heldBack(load(dataset, name, file), Rule.valueOf(words.getLast()));
        assertThat(state()).isEqualTo(before);
      }
      default -> {
        refused(dataset, name, file, Refusal.valueOf(expected));
        assertThat(state()).isEqualTo(before);
      }
    }
    assertThat(left()).isEmpty();
    count(
        kind,
        words.size() == 1 ? "refused" : words.getFirst().equals("HELD") ? "held back" : "accepted");
  }

  private static void count(String kind, String what) {
    COUNTS.computeIfAbsent(kind, k -> new TreeMap<>()).merge(what, 1, Integer::sum);
  }

  private static LoadReport load(String dataset, String name, Path file) {
    return pantau
        .ingest()
        .load(
            new Incoming(
                TestingPantau.unhashed(dataset), file, Origin.OFFICIAL, name, Declaration.NONE));
  }

  private static void accepted(LoadReport report, long people) {
    assertThat(report.findings())
        .noneMatch(finding -> finding.rule().severity() == Rule.Severity.REFUSES);
    assertThat(report.refusedReports()).isZero();
    ReportOutcome only = report.reports().getFirst();
    assertThat(
            pantau
                .warehouse()
                .query(
                    Sql.of(
                        "SELECT sum(people) AS n FROM activations WHERE report_office = '%s' AND report_day = DATE '%s'"
                            .formatted(only.office(), only.day())),
                    row -> row.whole("n")))
        .containsExactly(people);
  }

  private static void heldBack(LoadReport report, Rule rule) {
    assertThat(report.violations()).extracting(Violation::rule).contains(rule);
    assertThat(report.acceptedReports()).isZero();
    assertThat(report.refusedReports()).isEqualTo(1);
    assertThat(report.version()).isNull();
  }

  private static void refused(String dataset, String name, Path file, Refusal rule) {
    assertThatThrownBy(() -> load(dataset, name, file))
        .isInstanceOfSatisfying(
            RefusedFileException.class, e -> assertThat(e.rule()).isEqualTo(rule));
  }

  /** All that holds, and how often it changed. */
  private static List<String> state() {
    return pantau
        .warehouse()
        .query(
            Sql.of(
                """
                SELECT count(*) || ' rows, ' || sum(people) || ' people, '
                  || (SELECT count(*) FROM data_version) || ' changes' AS line FROM activations
                """),
            row -> row.text("line"));
  }

  /** What a load forgot. */
  private static List<Path> left() {
    try (Stream<Path> work = Files.list(folder);
        Stream<Path> lake = Files.list(folder.resolve("lake/tmp"))) {
      return Stream.concat(
              work.filter(path -> path.getFileName().toString().startsWith("load-")), lake)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
