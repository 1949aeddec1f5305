package id.pantau.testing;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The malformed files, each with what has to become of it. */
public final class Corpus {

  private static final String FOLDER = "/id/pantau/ingest/corpus/";

  private Corpus() {}

  /**
   * One of them.
   *
   * @param kind what is wrong with it
   * @param verdict READ, or why it is refused
   * @param detail its only row, or words of the refusal
   * @param load ACCEPTED and its sum of people, HELD and the rule, or why it is refused
   */
  public record Case(
      String kind, String file, String dataset, String verdict, String detail, String load) {

    @Override
    public String toString() {
      return kind + ": " + file;
    }

    public byte[] bytes() {
      try (InputStream in = Corpus.class.getResourceAsStream(FOLDER + file)) {
        return in.readAllBytes();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** All of them. */
  public static List<Case> cases() {
    try (InputStream in = Corpus.class.getResourceAsStream(FOLDER + "verdicts.csv");
        CsvReader<NamedCsvRecord> reader =
            CsvReader.builder()
                .ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return reader.stream().map(Corpus::of).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Case of(NamedCsvRecord row) {
    return new Case(
        row.getField("kind"),
        row.getField("file"),
        row.getField("dataset"),
        row.getField("verdict"),
        row.getField("detail"),
        row.getField("load"));
  }
}
