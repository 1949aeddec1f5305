package id.pantau.ingest.read;

import id.pantau.dataset.DataPackageReader;
import id.pantau.dataset.Origin;
import id.pantau.dataset.Resource;
import id.pantau.ingest.read.alias.Aliases;
import id.pantau.ingest.read.normal.TypedRows;
import id.pantau.ingest.read.text.Limits;
import id.pantau.region.RegionCode;
import id.pantau.warehouse.Sql;
import id.pantau.warehouse.Warehouse;
import id.pantau.warehouse.WarehouseSettings;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A reader on a warehouse that has the real regions and nothing else. */
final class Desk implements AutoCloseable {

  static final List<Resource> RESOURCES =
      Stream.of("sample", "targets", "stated-figures")
          .flatMap(name -> resources(name).stream())
          .filter(resource -> !List.of("anchors", "offices").contains(resource.name()))
          .toList();

  private static final Charset WINDOWS = Charset.forName("windows-1252");

  private final Path folder;
  private final Warehouse warehouse;
  private final FileReader reader;

  Desk(Path folder) {
    this(folder, Limits.USUAL);
  }

  Desk(Path folder, Limits limits) {
    this.folder = folder;
    this.warehouse =
        Warehouse.open(
            new WarehouseSettings(
                folder.resolve("desk.duckdb"),
                folder.resolve("spill"),
                List.of(folder),
                "1GB",
                2,
                2,
                Duration.ofSeconds(60)));
    this.reader = new FileReader(Aliases.bundled(), limits);
    regions();
  }

  private static List<Resource> resources(String name) {
    try (InputStream in =
        Desk.class.getResourceAsStream("/datasets/" + name + "/datapackage.json")) {
      return new DataPackageReader().read(in).resources();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<Resource> only(String name) {
    return RESOURCES.stream().filter(resource -> resource.name().equals(name)).toList();
  }

  private void regions() {
    warehouse.write(
        session -> {
          region(session, "provinces", "provinces");
          region(session, "regencies", "regencies");
          region(session, "districts", "districts");
          region(session, "region_aliases", "aliases");
          session.execute(
              "CREATE TABLE regions (region_code VARCHAR, name VARCHAR, time_zone VARCHAR)");
          return true;
        });
  }

  private void region(id.pantau.warehouse.Session session, String table, String file) {
    try (InputStream in =
        Desk.class.getResourceAsStream("/datasets/regions/data/" + file + ".csv")) {
      Path copy = folder.resolve(file + ".csv");
      Files.copy(in, copy);
      session.execute(
          "CREATE TABLE %s AS SELECT * FROM read_csv(%s, all_varchar = true)"
              .formatted(table, Sql.literal(copy.toString())));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What came of a file: how it was read, its rows, its open names. */
  record Outcome(Reading reading, List<String> rows, List<String> unresolved) {}

  Outcome read(String dataset, String name, byte[] bytes) {
    return read(only(dataset), name, bytes, null);
  }

  Outcome read(String dataset, String text) {
    return read(only(dataset), dataset + ".csv", text.getBytes(StandardCharsets.UTF_8), null);
  }

  Outcome readWindows(String dataset, String text) {
    return read(only(dataset), dataset + ".csv", text.getBytes(WINDOWS), null);
  }

  Outcome recognise(String name, String text) {
    return read(RESOURCES, name, text.getBytes(StandardCharsets.UTF_8), null);
  }

  Outcome from(String office, String dataset, String text) {
    return read(
        only(dataset),
        dataset + ".csv",
        text.getBytes(StandardCharsets.UTF_8),
        RegionCode.parse(office));
  }

  Outcome read(List<Resource> resources, String name, byte[] bytes, RegionCode office) {
    Path file = folder.resolve("incoming");
    try {
      Files.write(file, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return read(resources, new SourceFile(file, name, office, null));
  }

  Outcome read(List<Resource> resources, SourceFile source) {
    return warehouse.write(
        session -> {
          Reading reading = reader.read(session, source, resources, typed(), work());
          String columns =
              reading.mapping().resource().fields().stream()
                  .map(field -> text(reading, field.name()))
                  .collect(Collectors.joining(", "));
          List<String> rows =
              session.query(
                  Sql.of(
                      "SELECT concat_ws('|', file_row, %s) AS line FROM staged ORDER BY file_row"
                          .formatted(columns)),
                  row -> row.text("line"));
          List<String> open =
              session.query(
                  Sql.of(
                      "SELECT concat_ws('|', file_row, \"column\", value, candidates) AS line FROM unresolved ORDER BY 1"),
                  row -> row.text("line"));
          return new Outcome(reading, rows, open);
        });
  }

  /** Reads without fetching rows, for measuring. */
  Reading measure(String dataset, Path file) {
    return warehouse.write(
        session ->
            reader.read(
                session,
                new SourceFile(file, dataset + ".csv", null, null),
                only(dataset),
                typed(),
                work()));
  }

  private TypedRows typed() {
    return new TypedRows(work().resolve("rows.parquet"), 1, Origin.OFFICIAL);
  }

  private Path work() {
    try {
      return Files.createDirectories(folder.resolve("work"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A value as text, whether or not it is of its type. */
  private static String text(Reading reading, String field) {
    String value = "CAST(%s AS VARCHAR)".formatted(Sql.name(field));
    return reading.misfits().contains(field)
        ? "coalesce(%s, %s, '')".formatted(Sql.name(TypedRows.misfit(field)), value)
        : "coalesce(%s, '')".formatted(value);
  }

  Warehouse warehouse() {
    return warehouse;
  }

  @Override
  public void close() {
    warehouse.close();
  }
}
