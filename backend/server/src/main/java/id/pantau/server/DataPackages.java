package id.pantau.server;

import id.pantau.dataset.DataPackage;
import id.pantau.dataset.DataPackageReader;
import id.pantau.dataset.Origin;
import id.pantau.dataset.Resource;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;

/** The data packages that travel in the jar, in the order they are loaded. */
final class DataPackages {

  /** Regions first: the others refer to them. */
  private static final List<String> FOLDERS =
      List.of("regions", "calendar", "targets", "stated-figures", "sample");

  private static final String CONTRACT = "contract";

  private DataPackages() {}

  static List<DataPackage> read() {
    return FOLDERS.stream().map(DataPackages::read).toList();
  }

  /** Those of real figures. */
  static List<DataPackage> withoutSample(List<DataPackage> packages) {
    return packages.stream().filter(data -> data.origin() != Origin.SYNTHETIC).toList();
  }

  /** What files from outside must look like; its own files are examples and are not loaded. */
  static DataPackage contract() {
    return read(CONTRACT);
  }

  private static DataPackage read(String folder) {
    try (InputStream in = open(folder, "datapackage.json")) {
      return new DataPackageReader().read(in);
    } catch (IOException e) {
      throw new UncheckedIOException("datasets/" + folder + " cannot be read", e);
    }
  }

  /** A file of a package's folder. */
  static InputStream open(String folder, String path) throws IOException {
    return new ClassPathResource("datasets/" + folder + "/" + path).getInputStream();
  }

  /** Every dataset by its name; where the contract has it too, as the contract has it. */
  static Map<String, Resource> resources(List<DataPackage> packages) {
    return Stream.concat(Stream.of(contract()), packages.stream())
        .flatMap(data -> data.resources().stream())
        .collect(Collectors.toMap(Resource::name, Function.identity(), (one, other) -> one));
  }
}
