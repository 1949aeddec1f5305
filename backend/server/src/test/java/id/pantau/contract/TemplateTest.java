package id.pantau.contract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pantau.dataset.Origin;
import id.pantau.dataset.Resource;
import id.pantau.ingest.Acceptance;
import id.pantau.ingest.Declaration;
import id.pantau.ingest.LoadReport;
import id.pantau.ingest.read.alias.Aliases;
import id.pantau.ingest.read.alias.Headings;
import id.pantau.ingest.read.alias.Key;
import id.pantau.ingest.read.alias.MappedColumn;
import id.pantau.ingest.refusal.Refusal;
import id.pantau.ingest.refusal.RefusedFileException;
import id.pantau.load.LoadRequest;
import id.pantau.load.LoadService;
import id.pantau.testing.TestingPantau;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What we hand out must come back: templates are filled in and read by our own reader. */
class TemplateTest {

  private static final Contract CONTRACT = new Contract();
  @TempDir static Path folder;
  private static TestingPantau pantau;
  private static LoadService loads;

  static Stream<String> datasets() {
    return CONTRACT.tables().stream().map(Table::name);
  }

  private static Table table(String dataset) {
    return CONTRACT.table(dataset).orElseThrow();
  }

  /** The examples speak of real regions. */
  @BeforeAll
  static void open() throws IOException {
    pantau = TestingPantau.open(folder);
    pantau.at("2026-01-01T00:00:00Z");
    for (String file : List.of("provinces", "regencies", "districts", "aliases")) {
      try (InputStream in =
          TemplateTest.class.getResourceAsStream("/datasets/regions/data/" + file + ".csv")) {
        pantau.load(
            file.equals("aliases") ? "region_aliases" : file,
            Origin.PUBLISHED,
            new String(in.readAllBytes(), UTF_8));
      }
    }
    loads =
        new LoadService(
            pantau.ingest(),
            pantau.lake().attempts(),
            office -> true,
            CONTRACT.tables().stream()
                .map(Table::resource)
                .map(Resource::ofAnyFile)
                .collect(Collectors.toMap(Resource::name, Function.identity())),
            folder);
  }

  @AfterAll
  static void close() {
    pantau.close();
  }

  /** The name says nothing: whoever fills a template in may call it anything. */
  private static LoadReport load(byte[] content, String name) throws IOException {
    Path file = Files.write(folder.resolve("incoming"), content);
    var request =
        new LoadRequest(
            name, null, null, null, Origin.OFFICIAL, Declaration.NONE, Acceptance.RIGHT_REPORTS);
    return loads.load(file, request).report();
  }

  @ParameterizedTest
  @MethodSource("datasets")
  void anExampleLoadsAsItStandsAndATemplateFilledInWithItIsTheSame(String dataset)
      throws IOException {
    Table table = table(dataset);
    LoadReport example = load(CONTRACT.example(table), dataset + ".csv");
    assertThat(example.dataset()).isEqualTo(dataset);
    assertThat(example.findings()).isEmpty();
    assertThat(example.version()).isNotNull();
    LoadReport filled = load(TemplateBook.filled(table, table.examples()), "laporan.xlsx");
    assertThat(filled.dataset()).isEqualTo(dataset);
    assertThat(filled.findings()).isEmpty();
    assertThat(filled.rows()).isEqualTo(table.examples().size());
    assertThat(filled.acceptedReports()).isEqualTo(example.acceptedReports());
    assertThat(filled.version()).as("what it says holds already").isNull();
    assertThat(filled.reading().headingRow()).isEqualTo(TemplateBook.HEADINGS + 1);
    assertThat(filled.reading().mapping().unused()).isEmpty();
    assertThat(filled.reading().mapping().missing()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("datasets")
  void aTemplateSentBackAsItIsHasNoRows(String dataset) {
    Table table = table(dataset);
    assertThatThrownBy(() -> load(CONTRACT.template(table), "laporan.xlsx"))
        .isInstanceOfSatisfying(
            RefusedFileException.class, e -> assertThat(e.rule()).isEqualTo(Refusal.NO_ROWS));
  }

  /** The comparison above can fail: another number is another content. */
  @Test
  void aTemplateFilledInOtherwiseIsSomethingNew() throws IOException {
    Table table = table("activations");
    load(CONTRACT.example(table), "activations.csv");
    List<List<String>> rows =
        table.examples().stream()
            .map(
                row ->
                    Stream.concat(row.subList(0, row.size() - 1).stream(), Stream.of("77"))
                        .toList())
            .toList();
    assertThat(load(TemplateBook.filled(table, rows), "laporan.xlsx").version()).isNotNull();
  }

  @ParameterizedTest
  @MethodSource("datasets")
  void everyHeadingNamedOnThePageIsKnownToTheReader(String dataset) {
    Table table = table(dataset);
    for (Column column : table.columns()) {
      for (String heading : headings(column)) {
        assertThat(
                new Headings("page", List.of(heading), Headings.Declared.NOTHING)
                    .map(Aliases.bundled(), table.resource())
                    .columns())
            .extracting(MappedColumn::field)
            .as(heading)
            .containsExactly(column.field().name());
      }
    }
  }

  private static List<String> headings(Column column) {
    return Stream.concat(Stream.of(column.title().indonesian()), column.headings().stream())
        .toList();
  }

  @ParameterizedTest
  @MethodSource("datasets")
  void everyWordOfAListIsTheCodeItStandsFor(String dataset) {
    for (Column column : table(dataset).columns()) {
      assertThat(column.choices())
          .allSatisfy(
              choice ->
                  assertThat(Aliases.bundled().codes(column.field()))
                      .containsEntry(Key.of(choice.word()), choice.code()));
    }
  }
}
