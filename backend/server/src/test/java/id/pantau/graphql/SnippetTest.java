package id.pantau.graphql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import id.pantau.testing.BundledPantau;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * The blocks of {@code docs/queries.md} that are not GraphQL, each run by its own tool; without the
 * tool it is skipped, and the build says so.
 */
class SnippetTest extends BundledPantau {

  private static final Pattern BLOCK =
      Pattern.compile("```(sh|sql|python|r)\n(.*?)```", Pattern.DOTALL);
  private static final Pattern IMPORT = Pattern.compile("^import ([\\w.]+)$", Pattern.MULTILINE);
  private static final String ADDRESS = "http://127.0.0.1:8080";

  /** Its activations are the same, whichever tool adds them. */
  private static final String OFFICE = "Kota Lubuklinggau";

  @TempDir private Path folder;
  @LocalServerPort private int port;

  /** A block of the page in a language. */
  record Block(String language, String text) {

    static Block of(MatchResult found) {
      return new Block(found.group(1), found.group(2));
    }

    @Override
    public String toString() {
      return language + ": " + text.lines().filter(line -> !line.isBlank()).toList().getLast();
    }
  }

  /** What a tool said, all of it. */
  record Said(int exit, String text) {}

  static Stream<Block> blocks() throws IOException {
    String page = Files.readString(Path.of("../../docs/queries.md"));
    return BLOCK.matcher(page).results().map(Block::of);
  }

  static Stream<Block> scripts() throws IOException {
    return blocks().filter(block -> !block.language().matches("sh|sql"));
  }

  @BeforeEach
  void thereAreBlocks() throws IOException {
    assertThat(blocks().map(Block::language)).containsExactly("sh", "sql", "python", "python", "r");
  }

  @ParameterizedTest
  @MethodSource("scripts")
  void runs(Block block) throws IOException, InterruptedException {
    Path script = Files.writeString(folder.resolve("block." + block.language()), here(block));
    Said said = run(tool(block), script.toString());
    assertThat(said.exit()).as(said.text()).isZero();
    assertThat(said.text()).contains(OFFICE);
  }

  /** The file that curl fetches is read by DuckDB, as a user's own would. */
  @Test
  void aFetchedFileIsReadByDuckDb() throws IOException, InterruptedException, SQLException {
    Block fetch = blocks().filter(block -> block.language().equals("sh")).findFirst().orElseThrow();
    need("curl", "--version");
    Said said = run("sh", "-c", here(fetch));
    assertThat(said.exit()).as(said.text()).isZero();
    Block sql = blocks().filter(block -> block.language().equals("sql")).findFirst().orElseThrow();
    String file = folder.resolve("activated.parquet").toString();
    var offices = new ArrayList<String>();
    try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
        ResultSet rows =
            duck.createStatement().executeQuery(sql.text().replace("activated.parquet", file))) {
      while (rows.next()) {
        offices.add(rows.getString("regency_name"));
        assertThat(rows.getDouble("activated")).isPositive();
      }
    }
    assertThat(offices).hasSize(17).contains(OFFICE);
  }

  private String here(Block block) {
    assertThat(block.text()).contains(ADDRESS);
    return block.text().replace(ADDRESS, "http://127.0.0.1:" + port);
  }

  private String tool(Block block) throws IOException, InterruptedException {
    if (block.language().equals("r")) {
      return need("Rscript", "--version");
    }
    String python = Optional.ofNullable(System.getenv("PANTAU_PYTHON")).orElse("python3");
    List<String> modules =
        IMPORT.matcher(block.text()).results().map(found -> found.group(1)).toList();
    return need(python, "-c", "import " + String.join(", ", modules));
  }

  private String need(String tool, String... probe) throws InterruptedException {
    try {
      var command = new ArrayList<>(List.of(probe));
      command.addFirst(tool);
      Said said = run(command.toArray(String[]::new));
      if (said.exit() == 0) {
        return tool;
      }
      return abort(loudly("%s %s: %s".formatted(tool, List.of(probe), said.text())));
    } catch (IOException e) {
      return abort(loudly("no " + tool));
    }
  }

  private static String loudly(String missing) {
    String sentence = "docs/queries.md: a block is NOT run, " + missing.strip();
    System.err.println(sentence);
    return sentence;
  }

  private Said run(String... command) throws IOException, InterruptedException {
    Path output = folder.resolve("output.txt");
    Process process =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    if (!process.waitFor(60, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new AssertionError("took longer than a minute: " + String.join(" ", command));
    }
    return new Said(process.exitValue(), Files.readString(output));
  }
}
