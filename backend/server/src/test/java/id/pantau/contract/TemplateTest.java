package id.pantau.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pantau.dataset.Resource;
import id.pantau.ingest.read.FileReader;
import id.pantau.ingest.read.Reading;
import id.pantau.ingest.read.SourceFile;
import id.pantau.ingest.read.alias.Aliases;
import id.pantau.ingest.read.alias.Headings;
import id.pantau.ingest.read.alias.Key;
import id.pantau.ingest.read.alias.MappedColumn;
import id.pantau.ingest.read.text.Limits;
import id.pantau.ingest.refusal.Refusal;
import id.pantau.ingest.refusal.RefusedFileException;
import id.pantau.testing.TestingPantau;
import id.pantau.warehouse.Session;
import id.pantau.warehouse.Sql;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What we hand out must come back: templates are filled in and read by our own reader. */
class TemplateTest {

  private static final Contract CONTRACT = new Contract();
  private static final List<Resource> RESOURCES =
      CONTRACT.tables().stream().map(Table::resource).toList();

  @TempDir Path folder;
  private TestingPantau pantau;
  private FileReader reader;

  static Stream<String> datasets() {
    return CONTRACT.tables().stream().map(Table::name);
  }

  private static Table table(String dataset) {
    return CONTRACT.table(dataset).orElseThrow();
  }

  @BeforeEach
  void open() {
    pantau = TestingPantau.mini(folder);
    reader = new FileReader(Aliases.bundled(), Limits.USUAL, folder.resolve("work"));
  }

  @AfterEach
  void close() {
    pantau.close();
  }

  private record Read(String dataset, int headingRow, long unresolved, List<List<String>> rows) {}

  private Read read(Table table, byte[] book) throws IOException {
    Path file = Files.write(folder.resolve("incoming"), book);
    // The name says nothing: whoever fills a template in may call it anything.
    var source = new SourceFile(file, "laporan.xlsx", null, null);
    return pantau
        .warehouse()
        .write(
            session -> {
              Reading reading = reader.read(session, source, RESOURCES, "staged");
              assertThat(reading.mapping().unused()).isEmpty();
              assertThat(reading.mapping().missing()).isEmpty();
              return new Read(
                  reading.mapping().resource().name(),
                  reading.headingRow(),
                  reading.unresolved(),
                  rows(session, table));
            });
  }

  private static List<List<String>> rows(Session session, Table table) {
    List<String> names = table.columns().stream().map(each -> each.field().name()).toList();
    return session.query(
        Sql.of("SELECT * FROM staged ORDER BY file_row"),
        row -> names.stream().map(name -> String.valueOf(row.optionalText(name))).toList());
  }

  /** The example in the same form: empty is null, and 0.30 is the number 0.3. */
  private static List<List<String>> expected(Table table) {
    return table.examples().stream()
        .map(
            row ->
                IntStream.range(0, row.size())
                    .mapToObj(i -> expected(table.columns().get(i), row.get(i)))
                    .toList())
        .toList();
  }

  private static String expected(Column column, String value) {
    if (value.isEmpty()) {
      return "null";
    }
    return switch (column.field().type()) {
      case INTEGER, NUMBER -> new BigDecimal(value).stripTrailingZeros().toPlainString();
      case STRING, DATE, BOOLEAN -> value;
    };
  }

  @ParameterizedTest
  @MethodSource("datasets")
  void aTemplateFilledInWithTheExampleIsTheExample(String dataset) throws IOException {
    Table table = table(dataset);
    assertThat(table.examples()).isNotEmpty();
    Read read = read(table, TemplateBook.filled(table, table.examples()));
    assertThat(read.dataset()).isEqualTo(dataset);
    assertThat(read.headingRow()).isEqualTo(TemplateBook.HEADINGS + 1);
    assertThat(read.unresolved()).isZero();
    assertThat(read.rows()).isEqualTo(expected(table));
  }

  @ParameterizedTest
  @MethodSource("datasets")
  void aTemplateSentBackAsItIsHasNoRows(String dataset) {
    Table table = table(dataset);
    assertThatThrownBy(() -> read(table, CONTRACT.template(table)))
        .isInstanceOfSatisfying(
            RefusedFileException.class, e -> assertThat(e.rule()).isEqualTo(Refusal.NO_ROWS));
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
