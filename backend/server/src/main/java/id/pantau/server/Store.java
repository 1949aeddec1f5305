package id.pantau.server;

import id.pantau.dataset.DataPackage;
import id.pantau.dataset.Resource;
import id.pantau.ingest.Ingest;
import id.pantau.lake.Lake;
import id.pantau.load.LoadService;
import id.pantau.measure.Relations;
import id.pantau.warehouse.Warehouse;
import id.pantau.warehouse.WarehouseSettings;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A data folder that is open: everything from the lake to the way in, without a web server. */
public final class Store implements AutoCloseable {

  private final DataFolder folder;
  private final OpenedLake opened;
  private final LoadService loads;

  private Store(DataFolder folder, OpenedLake opened, LoadService loads) {
    this.folder = folder;
    this.opened = opened;
    this.loads = loads;
  }

  /**
   * Opens a data folder for one command, with everything loaded that is to be there from the start:
   * with {@code PANTAU_SAMPLE=false} in the environment, as the server reads it, without the
   * sample.
   *
   * @param out where it says what it loads
   * @throws DataFolderHeldException when a server or another command has it
   */
  public static Store open(Path data, Clock clock, PrintStream out) {
    var folder =
        DataFolder.hold(
            data, "a command of Pantau, process %d".formatted(ProcessHandle.current().pid()));
    List<DataPackage> packages = DataPackages.read();
    OpenedLake opened = open(folder, PantauProperties.Warehouse.usual(), clock, packages, out);
    var ingest = new Ingest(opened.lake(), clock, folder.temporary());
    new BundledData(ingest, opened.lake(), folder.temporary(), out).load(wanted(packages));
    return new Store(folder, opened, loads(ingest, opened.lake(), opened.warehouse(), folder));
  }

  private static List<DataPackage> wanted(List<DataPackage> packages) {
    return "false".equalsIgnoreCase(System.getenv("PANTAU_SAMPLE"))
        ? DataPackages.withoutSample(packages)
        : packages;
  }

  /** The lake in a folder that is held, caught up. */
  static OpenedLake open(
      DataFolder folder,
      PantauProperties.Warehouse limits,
      Clock clock,
      List<DataPackage> packages,
      PrintStream out) {
    return OpenedLake.open(
        settings(folder, limits),
        warehouse ->
            new Lake(
                folder.lake(), warehouse, clock, DataPackages.resources(packages), new Relations()),
        clock,
        out);
  }

  private static WarehouseSettings settings(DataFolder folder, PantauProperties.Warehouse limits) {
    int processors = Runtime.getRuntime().availableProcessors();
    return new WarehouseSettings(
        folder.warehouse(),
        folder.spill(),
        List.of(folder.lake(), folder.temporary()),
        limits.memory(),
        limits.threads() == 0 ? processors : limits.threads(),
        limits.readers(),
        limits.timeout());
  }

  static LoadService loads(Ingest ingest, Lake lake, Warehouse warehouse, DataFolder folder) {
    return new LoadService(
        ingest,
        lake.attempts(),
        new KnownOffices(warehouse),
        DataPackages.contract().resources().stream()
            .map(Resource::ofAnyFile)
            .collect(Collectors.toMap(Resource::name, Function.identity())),
        folder.temporary());
  }

  public Lake lake() {
    return opened.lake();
  }

  public LoadService loads() {
    return loads;
  }

  /** Where files are put that are to be loaded. */
  public Path temporary() {
    return folder.temporary();
  }

  @Override
  public void close() {
    opened.close();
    folder.close();
  }
}
