package id.pantau.ingest.read.alias;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Reads one of the alias tables that travel in the jar, {@code datasets/contract/aliases}. */
final class AliasTable {

  private AliasTable() {}

  static List<NamedCsvRecord> read(String name) {
    try (InputStream stream =
            Objects.requireNonNull(
                AliasTable.class.getResourceAsStream("/datasets/contract/aliases/" + name), name);
        CsvReader<NamedCsvRecord> reader =
            CsvReader.builder()
                .ofNamedCsvRecord(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      return reader.stream().toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the alias table " + name, e);
    }
  }
}
