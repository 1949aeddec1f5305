package id.pantau.sample.scale;

import static org.assertj.core.api.Assertions.assertThat;

import id.pantau.sample.scale.Generation.RowForm;
import id.pantau.sample.table.FileFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two years of the nation: large enough, quick enough, the same twice. */
@Tag("nightly")
class NationTest {
  static final Generation NATION =
      new Generation(
          new Scale.Nation(),
          LocalDate.of(2023, 1, 1),
          LocalDate.of(2024, 12, 31),
          1,
          RowForm.DAILY,
          FileFormat.PARQUET,
          1);

  @TempDir Path temp;

  @Test
  void isAsLargeAsTheRealOne() throws SQLException, IOException {
    long start = System.nanoTime();
    try (var made = new GeneratedFiles(NATION, temp.resolve("a"), 2)) {
      assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofMinutes(3));
      long rows = made.files.stream().mapToLong(GeneratedFile::rows).sum();
      assertThat(rows).isBetween(20_000_000L, 40_000_000L);
      made.table(Delivery.SCHOOLS, "schools");
      made.table(Delivery.LEVELS, "population");
      made.known("activations", "service_district_code");
      made.known("recordings", "service_district_code");
      made.known("prints", "service_district_code");
      assertThat(made.number("SELECT count(*) FROM schools")).isBetween(36_000.0, 40_000.0);
      assertThat(made.query("SELECT count(DISTINCT region_code) FROM population"))
          .containsExactly("7799");
      assertThat(made.query("SELECT count(DISTINCT office) FROM activations"))
          .containsExactly("514");
      assertThat(
              made.number(
                  "SELECT (SELECT sum(people) FROM activations) + (SELECT sum(people) FROM recordings) + (SELECT sum(cards) FROM prints)"))
          .isBetween(50e6, 100e6);
      assertThat(
              made.number(
                  "SELECT sum(eligible) FROM population WHERE length(region_code) = 4 AND cut_on = '2022-12-31'"))
          .isBetween(195e6, 210e6);
    }
    isTheSameAgain();
  }

  @Test
  void eventsOfTwiceTheNationFit() throws SQLException {
    Generation twice =
        new Generation(
            NATION.scale(),
            NATION.from(),
            NATION.to(),
            NATION.seed(),
            RowForm.EVENTS,
            FileFormat.PARQUET,
            2);
    try (var made = new GeneratedFiles(twice, temp.resolve("events"), 2)) {
      for (GeneratedFile file : made.files) {
        assertThat(made.number("SELECT count(*) FROM " + GeneratedFiles.rows(file.path())))
            .as(file.dataset())
            .isEqualTo((double) file.rows());
      }
      assertThat(made.files.stream().mapToLong(GeneratedFile::rows).sum())
          .isBetween(100_000_000L, 200_000_000L);
    }
  }

  private void isTheSameAgain() throws IOException {
    List<GeneratedFile> again =
        new Generator(NATION, temp.resolve("b"), 1).write((offices, of) -> {});
    for (GeneratedFile file : again) {
      Path first = temp.resolve("a").resolve(temp.resolve("b").relativize(file.path()));
      assertThat(Files.mismatch(first, file.path())).as(file.dataset()).isEqualTo(-1);
    }
  }
}
