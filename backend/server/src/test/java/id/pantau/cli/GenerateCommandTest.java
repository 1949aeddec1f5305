package id.pantau.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

class GenerateCommandTest {
  @TempDir Path temp;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Test
  void writesAndSaysWhat() {
    Path folder = temp.resolve("new");
    int exit =
        run(
            "--scale=province:17",
            "--from=2024-01-01",
            "--to=2024-01-31",
            "--rows=events",
            "--format=csv",
            "--out=" + folder);
    assertThat(exit).isZero();
    assertThat(folder.resolve("03-days").resolve("activations.csv")).isNotEmptyFile();
    assertThat(folder.resolve("03-days").resolve("activations.csv.manifest.json")).isNotEmptyFile();
    assertThat(out.toString())
        .contains("03-days" + folder.getFileSystem().getSeparator() + "activations.csv")
        .containsPattern("\\d{1,3}\\.\\d{3}  baris / rows")
        .contains("./pantau load " + folder);
    assertThat(err.toString()).contains("100 % · 10/10").doesNotContain("11/10");
  }

  @ParameterizedTest
  @CsvSource({
    "--scale=village, not sample",
    "--scale=province:1, 2 digits",
    "--scale=province:99, There is no office in province 99",
    "--scale=nation --from=2024-02-01 --to=2024-01-01, before the first",
    "--scale=nation --from=2019-01-01, holidays",
    "--scale=nation --rows=both, not events or daily",
    "--scale=nation --format=xlsx, not parquet or csv",
    "--scale=nation --multiply=0, multiply is 1 to",
    "--seed=1, --scale"
  })
  void refusesWrongOptions(String options, String reason) {
    String[] arguments = (options + " --out=" + temp.resolve("new")).split(" ");
    assertThat(run(arguments)).isEqualTo(CommandLine.ExitCode.USAGE);
    assertThat(err.toString()).contains(reason);
    assertThat(temp).isEmptyDirectory();
  }

  @Test
  void leavesAFolderWithFilesAlone() throws IOException {
    Path mine = Files.writeString(temp.resolve("mine.txt"), "mine");
    assertThat(run("--scale=province:17", "--out=" + temp)).isEqualTo(CommandLine.ExitCode.USAGE);
    assertThat(err.toString()).contains("is not empty");
    assertThat(temp.toFile().listFiles()).containsExactly(mine.toFile());
  }

  @Test
  void saysWhenItCannotWrite() throws IOException {
    Path file = Files.writeString(temp.resolve("file"), "");
    int exit =
        run(
            "--scale=province:17",
            "--from=2024-01-01",
            "--to=2024-01-02",
            "--out=" + file.resolve("below"));
    assertThat(exit).isEqualTo(1);
    assertThat(err.toString()).contains("Could not write");
  }

  private int run(String... arguments) {
    return new CommandLine(new GenerateCommand())
        .setOut(new PrintWriter(out))
        .setErr(new PrintWriter(err))
        .execute(arguments);
  }
}
