package id.pantau.ingest;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import id.pantau.dataset.Field;
import id.pantau.ingest.refusal.Refusal;
import id.pantau.ingest.refusal.RefusedFileException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** The first row of a file, held against the schema before the engine reads by position. */
final class Header {

  private Header() {}

  static void check(Incoming incoming) {
    List<String> expected = incoming.resource().fields().stream().map(Field::name).toList();
    List<String> found = read(incoming);
    if (!found.equals(expected)) {
      throw new RefusedFileException(
          Refusal.MISSING_COLUMN,
          incoming.source(),
          "its columns are %s; they must be %s, in this order".formatted(found, expected));
    }
  }

  private static List<String> read(Incoming incoming) {
    char delimiter = incoming.resource().delimiter();
    try (CsvReader<CsvRecord> reader =
        CsvReader.builder().fieldSeparator(delimiter).ofCsvRecord(incoming.file())) {
      return reader.stream().findFirst().map(CsvRecord::getFields).orElse(List.of());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + incoming.file(), e);
    }
  }
}
