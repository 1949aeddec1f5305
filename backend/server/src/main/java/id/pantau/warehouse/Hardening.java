package id.pantau.warehouse;

import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Takes from the engine what it does not need. The order matters: folders and limits first, then no
 * extensions, then no access to anything else, then no way to change it.
 */
final class Hardening {

  private Hardening() {}

  static void apply(WarehouseSettings settings, Session session) {
    session.execute("SET allowed_directories = [" + folders(settings) + "]");
    session.execute("SET temp_directory = " + Sql.literal(settings.spill().toString()));
    session.execute("SET memory_limit = " + Sql.literal(settings.memory()));
    session.execute("SET threads = " + settings.threads());
    session.execute("SET TimeZone = 'UTC'");
    session.execute("SET autoinstall_known_extensions = false");
    session.execute("SET autoload_known_extensions = false");
    session.execute("SET enable_external_access = false");
    session.execute("SET lock_configuration = true");
  }

  private static String folders(WarehouseSettings settings) {
    return Stream.concat(settings.folders().stream(), Stream.of(settings.spill()))
        .map(Path::toAbsolutePath)
        .map(folder -> Sql.literal(folder.toString()))
        .collect(Collectors.joining(", "));
  }
}
