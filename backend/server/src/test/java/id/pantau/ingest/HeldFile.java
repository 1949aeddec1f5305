package id.pantau.ingest;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The file of what was held back, read without the engine. */
final class HeldFile {

  private HeldFile() {}

  /** The people of each row, as written: the last column but the one of reasons. */
  static List<String> people(Path file) throws IOException {
    try (CsvReader<CsvRecord> reader =
        CsvReader.builder().fieldSeparator(delimiter(file)).ofCsvRecord(file)) {
      List<CsvRecord> rows = reader.stream().toList();
      int column = rows.getFirst().getFields().indexOf("Jumlah");
      return rows.stream().skip(1).map(row -> column < 0 ? "1" : row.getField(column)).toList();
    }
  }

  /** The sender's own. */
  private static char delimiter(Path file) throws IOException {
    String headings = Files.readString(file).lines().findFirst().orElse("");
    return Stream.of(';', '\t').filter(each -> headings.indexOf(each) >= 0).findFirst().orElse(',');
  }
}
