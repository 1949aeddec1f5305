package id.pantau.graphql.random;

import id.pantau.sample.scale.Generation;
import id.pantau.sample.scale.Generator;
import id.pantau.sample.scale.Scale;
import id.pantau.sample.table.FileFormat;
import id.pantau.testing.Upload;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The files of a province, as they were sent, beside those that come with Pantau. */
record Sent(Path folder) {

  static final LocalDate FROM = LocalDate.of(2023, 12, 1);
  static final LocalDate TO = LocalDate.of(2024, 1, 21);

  /** Of the nations with this one, in these weeks two offices are late, and two print standings. */
  private static final long SEED = 3;

  /** In the order in which they are loaded. */
  private static final List<String> FILES =
      List.of(
          "schools",
          "cohorts",
          "population",
          "standings",
          "recordings",
          "activations",
          "activation_refusals",
          "prints",
          "visits",
          "blanko_movements",
          "again/recordings",
          "again/activations");

  private static final List<String> BUNDLED =
      List.of(
          "regions/data/districts.csv",
          "targets/data/targets.csv",
          "stated-figures/data/stated_figures.csv",
          "calendar/data/holidays.csv");

  /** Makes them. */
  static Sent into(Path folder) throws IOException, SQLException {
    Sent sent = new Sent(folder);
    var generation =
        new Generation(
            new Scale.Province("17"),
            FROM,
            TO,
            SEED,
            Generation.RowForm.DAILY,
            FileFormat.PARQUET,
            1);
    new Generator(generation, folder.resolve("made"), 1).write((offices, of) -> {});
    Files.createDirectories(sent.files().resolve("again"));
    try (Connection duck = DriverManager.getConnection("jdbc:duckdb:")) {
      PlainSql.run(duck, "sent.sql", Map.of("made", folder.resolve("made"), "sent", sent.files()));
    }
    sent.copyBundled();
    return sent;
  }

  private void copyBundled() throws IOException {
    Files.createDirectories(bundled());
    for (String name : BUNDLED) {
      try (InputStream in = Sent.class.getResourceAsStream("/datasets/" + name)) {
        Files.copy(
            Objects.requireNonNull(in, name), bundled().resolve(Path.of(name).getFileName()));
      }
    }
  }

  private Path files() {
    return folder.resolve("sent");
  }

  private Path bundled() {
    return folder.resolve("bundled");
  }

  /** Loads them into a server here. */
  void load(int port) throws IOException {
    for (String name : FILES) {
      Path file = files().resolve(name + ".parquet");
      new Upload(file.getFileName().toString(), Files.readAllBytes(file), Map.of()).isTaken(port);
    }
  }

  /** What they say, by plain SQL. */
  PlainSql plain() throws IOException, SQLException {
    return new PlainSql(bundled(), files());
  }
}
