package id.pantau.server;

import id.pantau.lake.Lake;
import id.pantau.warehouse.Warehouse;
import id.pantau.warehouse.WarehouseException;
import id.pantau.warehouse.WarehouseSettings;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.function.Function;

/**
 * The lake and its warehouse, caught up. A warehouse that cannot be read is put aside and made
 * anew: it is derived, and the lake has everything.
 */
record OpenedLake(Warehouse warehouse, Lake lake) implements AutoCloseable {

  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss", Locale.ROOT).withZone(ZoneOffset.UTC);

  static OpenedLake open(
      WarehouseSettings settings, Function<Warehouse, Lake> lake, Clock clock, PrintStream out) {
    try {
      return open(settings, lake);
    } catch (WarehouseException e) {
      if (e.kind() != WarehouseException.Kind.CORRUPT) {
        throw e;
      }
      Path broken = putAside(settings.file(), MOMENT.format(clock.instant()));
      out.println(
          "Gudang data rusak, disimpan sebagai %1$s dan dibangun ulang dari danau data. / The warehouse was damaged; it is kept as %1$s and made anew from the lake."
              .formatted(broken.getFileName()));
      return open(settings, lake);
    }
  }

  private static OpenedLake open(WarehouseSettings settings, Function<Warehouse, Lake> lake) {
    Warehouse warehouse = Warehouse.open(settings);
    try {
      Lake opened = lake.apply(warehouse);
      opened.catchUp();
      return new OpenedLake(warehouse, opened);
    } catch (WarehouseException e) {
      warehouse.close();
      throw e;
    }
  }

  /** With its write-ahead log, which belongs to it. */
  private static Path putAside(Path file, String moment) {
    Path broken = file.resolveSibling(file.getFileName() + ".broken-" + moment);
    try {
      for (String part : new String[] {"", ".wal"}) {
        Path from = file.resolveSibling(file.getFileName() + part);
        if (Files.exists(from)) {
          Files.move(from, broken.resolveSibling(broken.getFileName() + part));
        }
      }
      return broken;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot put the damaged warehouse aside: " + file, e);
    }
  }

  @Override
  public void close() {
    warehouse.close();
  }
}
