package id.pantau.ingest.read;

import id.pantau.region.RegionCode;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A file as it was handed in.
 *
 * @param file where it lies, in a folder the warehouse may read
 * @param name as the sender calls it, with its ending
 * @param office that sent it, a regency or city; null when unsaid
 * @param sheet of a workbook that is meant; null when unsaid
 * @param mayBeEmpty whether headings without rows say something: that there was nothing
 */
public record SourceFile(
    Path file,
    String name,
    @Nullable RegionCode office,
    @Nullable String sheet,
    boolean mayBeEmpty) {

  /** One that must have rows. */
  public SourceFile(Path file, String name, @Nullable RegionCode office, @Nullable String sheet) {
    this(file, name, office, sheet, false);
  }
}
