package id.pantau.ingest;

import id.pantau.dataset.Origin;
import id.pantau.dataset.Resource;
import id.pantau.ingest.read.SourceFile;
import id.pantau.region.RegionCode;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A file that wants in.
 *
 * @param resources what it may be; one when it is known
 * @param file where it lies, in a folder the warehouse may read
 * @param source its name, in words, with its ending
 * @param office that sent it, a regency or city; null when unsaid
 * @param sheet of a workbook that is meant; null when unsaid
 * @param declared what the sender says of it
 */
public record Incoming(
    List<Resource> resources,
    Path file,
    Origin origin,
    String source,
    @Nullable RegionCode office,
    @Nullable String sheet,
    Declaration declared) {

  public Incoming {
    resources = List.copyOf(resources);
    if (resources.isEmpty()) {
      throw new IllegalArgumentException("it must be something");
    }
  }

  /** A file of a known dataset. */
  public Incoming(
      Resource resource, Path file, Origin origin, String source, Declaration declared) {
    this(List.of(resource), file, origin, source, null, null, declared);
  }

  SourceFile sourceFile() {
    return new SourceFile(file, source, office, sheet, declared.covers() != null);
  }
}
