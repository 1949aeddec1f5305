package id.pantau.ingest.read.sheet;

import id.pantau.ingest.read.text.Limits;
import id.pantau.ingest.refusal.Refusal;
import id.pantau.ingest.refusal.RefusedFileException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** Counts what a workbook swells to before anything of it is parsed; sizes it states are lies. */
final class ZipGuard {

  private static final int BUFFER = 1 << 16;

  private final String source;
  private final Limits limits;
  private long inflated;

  ZipGuard(String source, Limits limits) {
    this.source = source;
    this.limits = limits;
  }

  void check(Path file) throws IOException {
    long packed = Files.size(file);
    if (packed > limits.packedBytes()) {
      throw new RefusedFileException(
          Refusal.TOO_LARGE,
          source,
          "a workbook may have %d MB; send large tables as CSV or Parquet"
              .formatted(limits.packedBytes() >> 20));
    }
    try (var zip = new ZipFile(file.toFile())) {
      for (ZipEntry entry : Collections.list(zip.entries())) {
        count(zip, entry, packed);
      }
      refuseOther(zip);
    } catch (ZipException e) {
      throw damaged();
    }
  }

  private void count(ZipFile zip, ZipEntry entry, long packed) throws IOException {
    var buffer = new byte[BUFFER];
    try (InputStream in = zip.getInputStream(entry)) {
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        inflated += n;
        // Small workbooks compress well and harm nobody.
        if (inflated > limits.inflatedBytes()
            || (inflated > (1 << 24) && inflated / packed > limits.ratio())) {
          throw new RefusedFileException(
              Refusal.INFLATES_TOO_MUCH,
              source,
              "unpacked it is more than %d MB or %d times its size"
                  .formatted(limits.inflatedBytes() >> 20, limits.ratio()));
        }
      }
    }
  }

  private void refuseOther(ZipFile zip) {
    if (zip.getEntry("xl/workbook.xml") == null) {
      throw new RefusedFileException(
          Refusal.UNSUPPORTED_FORMAT,
          source,
          "it is a zip file but no .xlsx workbook; send the table itself");
    }
  }

  private RefusedFileException damaged() {
    return new RefusedFileException(
        Refusal.UNREADABLE, source, "the workbook is damaged or cut off; save it again");
  }
}
