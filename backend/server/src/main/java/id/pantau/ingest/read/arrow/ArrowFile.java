package id.pantau.ingest.read.arrow;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import id.pantau.ingest.read.text.Limits;
import id.pantau.ingest.refusal.Refusal;
import id.pantau.ingest.refusal.RefusedFileException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.arrow.memory.OutOfMemoryException;
import org.apache.arrow.vector.types.pojo.Field;

/**
 * An Arrow IPC file or stream. It is read by Java alone, whose bounds are checked: Arrow has no
 * checksums, and an offset that points outside would end the process in native code.
 */
public final class ArrowFile {

  private final String source;
  private final Path file;
  private final Limits limits;

  /**
   * @param source the file's name, in words
   */
  public ArrowFile(String source, Path file, Limits limits) {
    this.source = source;
    this.file = file;
    this.limits = limits;
  }

  /**
   * The names of its columns.
   *
   * @throws RefusedFileException when it is damaged, or has columns that are no plain values
   */
  public List<String> headings() {
    return reading(
        batches ->
            batches.getVectorSchemaRoot().getSchema().getFields().stream()
                .map(ArrowFile::name)
                .toList());
  }

  private static String name(Field field) {
    return field.getName() == null ? "" : field.getName();
  }

  /**
   * Writes its rows as comma-separated text without headings, each after its number from 1; says
   * how many there are.
   *
   * @throws RefusedFileException when it is damaged or cut off, swells too much, or has personal
   *     numbers
   */
  public long write(Path text) throws IOException {
    long packed = Files.size(file);
    return reading(
        batches -> {
          try (CsvWriter out = writer(text)) {
            var copy = new BatchCopy(source, out, limits, packed);
            while (batches.loadNextBatch()) {
              copy.take(batches);
            }
            return copy.rows();
          }
        });
  }

  private static CsvWriter writer(Path text) {
    try {
      return CsvWriter.builder()
          .lineDelimiter(LineDelimiter.LF)
          .build(text, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + text, e);
    }
  }

  /** Something to be done with the batches. */
  private interface Work<T> {
    T of(Batches batches) throws IOException;
  }

  private <T> T reading(Work<T> work) {
    return readable(
        () -> {
          try (var memory = new OwnMemory(limits.inflatedBytes());
              var batches = Batches.open(source, file, limits, memory)) {
            return work.of(batches);
          }
        });
  }

  /** Arrow reports damage by whatever exception comes first; its words may quote the file. */
  private <T> T readable(Step<T> step) {
    try {
      return step.run();
    } catch (RefusedFileException | UncheckedIOException e) {
      throw e;
    } catch (OutOfMemoryException e) {
      throw new RefusedFileException(
          Refusal.TOO_LARGE,
          source,
          "one of its batches takes more than %d MB; write it in smaller batches"
              .formatted(limits.inflatedBytes() >> 20));
    } catch (IOException | RuntimeException e) {
      throw new RefusedFileException(
          Refusal.UNREADABLE, source, "the Arrow file is damaged or cut off; write it again");
    }
  }

  private interface Step<T> {
    T run() throws IOException;
  }
}
