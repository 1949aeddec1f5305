package id.pantau.testing;

import id.pantau.dataset.DataPackage;
import id.pantau.dataset.DataPackageReader;
import id.pantau.dataset.Origin;
import id.pantau.dataset.Resource;
import id.pantau.ingest.Declaration;
import id.pantau.ingest.Incoming;
import id.pantau.ingest.Ingest;
import id.pantau.ingest.LoadReport;
import id.pantau.lake.Lake;
import id.pantau.measure.Measures;
import id.pantau.measure.NewestDay;
import id.pantau.measure.Relations;
import id.pantau.measure.aggregate.Aggregates;
import id.pantau.progress.ProgressService;
import id.pantau.progress.SeriesService;
import id.pantau.reference.ReferenceData;
import id.pantau.school.SchoolFigures;
import id.pantau.school.Schools;
import id.pantau.warehouse.Warehouse;
import id.pantau.warehouse.WarehouseSettings;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The real thing on a temporary folder, with a clock that a test can move. */
public final class TestingPantau implements AutoCloseable {

  private static final Map<String, Resource> RESOURCES =
      Stream.of("contract", "regions", "calendar", "targets", "stated-figures", "sample")
          .flatMap(folder -> read(folder).resources().stream())
          .collect(Collectors.toMap(Resource::name, Function.identity(), (one, other) -> one));

  private final Path folder;
  private final Warehouse warehouse;
  private final Lake lake;
  private Instant now = Instant.parse("2026-01-01T00:00:00Z");

  private TestingPantau(Path folder) {
    this.folder = folder;
    this.warehouse = Warehouse.open(settings(folder));
    this.lake = new Lake(folder.resolve("lake"), warehouse, clock(), RESOURCES, new Relations());
    lake.catchUp();
  }

  /** Opens what is in the folder; nothing is loaded. */
  public static TestingPantau open(Path folder) {
    return new TestingPantau(folder);
  }

  /** With the regions of {@link Mini}. */
  public static TestingPantau mini(Path folder) {
    copy(Template.FOLDER, folder);
    return new TestingPantau(folder);
  }

  /** Made once, copied for every test. */
  private static final class Template {

    private static final Path FOLDER = make();

    private static Path make() {
      try {
        Path folder = Files.createTempDirectory("pantau-mini");
        try (var pantau = new TestingPantau(folder)) {
          Mini.regions().forEach((dataset, rows) -> pantau.load(dataset, Origin.PUBLISHED, rows));
        }
        return folder;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private static void copy(Path from, Path to) {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(file -> !file.equals(from)).toList()) {
        Files.copy(file, to.resolve(from.relativize(file).toString()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static WarehouseSettings settings(Path folder) {
    return new WarehouseSettings(
        folder.resolve("test.duckdb"),
        folder.resolve("spill"),
        List.of(folder.resolve("lake"), folder),
        "1GB",
        2,
        4,
        Duration.ofSeconds(20));
  }

  private static DataPackage read(String folder) {
    String path = "/datasets/" + folder + "/datapackage.json";
    try (InputStream in = TestingPantau.class.getResourceAsStream(path)) {
      return new DataPackageReader().read(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Every dataset, by name. */
  public static Map<String, Resource> resources() {
    return RESOURCES;
  }

  public static Resource resource(String dataset) {
    return RESOURCES.get(dataset);
  }

  /** A clock that stands where {@link #at} put it. */
  public Clock clock() {
    return new MovableClock(() -> now);
  }

  public void at(String moment) {
    now = Instant.parse(moment);
  }

  /** Loads rows written as a CSV file; the schema's hash is not held against them. */
  public LoadReport load(String dataset, Origin origin, String csv) {
    return load(dataset, origin, csv, Declaration.NONE);
  }

  public LoadReport load(String dataset, Origin origin, String csv, Declaration declared) {
    try {
      Path file = Files.writeString(folder.resolve(dataset + ".csv"), csv);
      return ingest().load(new Incoming(unhashed(dataset), file, origin, dataset, declared));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A dataset whose file may be any. */
  public static Resource unhashed(String dataset) {
    return resource(dataset).ofAnyFile();
  }

  public Warehouse warehouse() {
    return warehouse;
  }

  public Lake lake() {
    return lake;
  }

  public Ingest ingest() {
    return new Ingest(lake, clock(), folder);
  }

  public Measures measures() {
    return new Measures(warehouse, lake);
  }

  public ReferenceData reference() {
    return new ReferenceData(warehouse, lake);
  }

  public ProgressService progress() {
    return new ProgressService(measures(), reference(), clock());
  }

  public SeriesService series() {
    return new SeriesService(measures(), progress(), aggregates());
  }

  public NewestDay newestDay() {
    return new NewestDay(measures(), lake, clock());
  }

  public Aggregates aggregates() {
    return new Aggregates(warehouse, lake, reference(), newestDay(), clock());
  }

  public Schools schools() {
    return new Schools(warehouse, lake, newestDay());
  }

  public SchoolFigures schoolFigures() {
    return new SchoolFigures(warehouse, lake, newestDay());
  }

  @Override
  public void close() {
    warehouse.close();
  }
}
