package id.pantau.cli.forecast;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalLong;

/** Reads a file of {@code series_id,t,value}, its columns in any order, its rows too. */
public final class SeriesReader {

  private static final int LONGEST_HEADING = 1 << 16;
  private static final char MARK = '\uFEFF';

  private final Flaws flaws = new Flaws();
  private final Times times = new Times(flaws);
  private final Map<String, Rows> series = new LinkedHashMap<>();
  private final double least;
  private long rows;
  private long line = 1;

  private SeriesReader(double least) {
    this.least = least;
  }

  /**
   * Reads it whole.
   *
   * @param least that a value may be
   * @throws FlawedFileException when anything in it is wrong
   */
  public static SeriesFile read(Path file, double least) throws IOException, FlawedFileException {
    return new SeriesReader(least).read(file);
  }

  private SeriesFile read(Path file) throws IOException, FlawedFileException {
    try (BufferedReader text = Files.newBufferedReader(file)) {
      char separator = separator(text);
      CsvReader<CsvRecord> records =
          CsvReader.builder()
              .fieldSeparator(separator)
              .allowExtraFields(true)
              .allowMissingFields(true)
              .ofCsvRecord(text);
      return read(records.iterator(), separator);
    } catch (CsvParseException e) {
      throw broken(
          e.getCause() instanceof CharacterCodingException
              ? encoding()
              : new Flaw(line, "", "", "bukan CSV yang utuh", "not well-formed CSV"));
    } catch (CharacterCodingException e) {
      throw broken(encoding());
    } catch (UncheckedIOException e) {
      if (e.getCause() instanceof CharacterCodingException) {
        throw broken(encoding());
      }
      throw e.getCause();
    }
  }

  private FlawedFileException broken(Flaw flaw) {
    flaws.add(flaw);
    return new FlawedFileException(flaws);
  }

  private Flaw encoding() {
    return new Flaw(
        line,
        "",
        "",
        "sesudah baris ini bukan UTF-8; simpan ulang sebagai \"CSV UTF-8\"",
        "after this line it is not UTF-8; save it again as \"CSV UTF-8\"");
  }

  /** By the heading; a byte order mark is passed over. */
  private static char separator(BufferedReader text) throws IOException {
    text.mark(1);
    if (text.read() != MARK) {
      text.reset();
    }
    text.mark(LONGEST_HEADING);
    int next = text.read();
    for (int i = 1; i < LONGEST_HEADING && next >= 0 && next != '\n' && next != ';'; i++) {
      next = text.read();
    }
    text.reset();
    return next == ';' ? ';' : ',';
  }

  private SeriesFile read(Iterator<CsvRecord> records, char separator) throws FlawedFileException {
    if (!records.hasNext()) {
      throw broken(new Flaw(1, "", "", "berkas kosong", "the file is empty"));
    }
    CsvRecord first = records.next();
    Headings headings = Headings.of(first.getFields(), first.getStartingLineNumber(), flaws);
    var numbers = new Numbers(separator, least, flaws);
    while (records.hasNext()) {
      row(records.next(), headings, numbers);
    }
    numbers.end();
    return finished(headings, separator, numbers.decimal());
  }

  private void row(CsvRecord cells, Headings headings, Numbers numbers) {
    line = cells.getStartingLineNumber();
    if (cells.getFields().stream().allMatch(String::isBlank)) {
      return;
    }
    rows++;
    if (cells.getFieldCount() != headings.all().size()) {
      ragged(cells.getFieldCount(), headings.all().size());
      return;
    }
    String id = cells.getField(headings.id()).strip();
    if (id.isEmpty() || id.indexOf('\n') >= 0) {
      unnamed(id);
      return;
    }
    OptionalLong t = times.read(cells.getField(headings.t()), line);
    double value = numbers.read(cells.getField(headings.value()), line);
    if (t.isPresent()) {
      series.computeIfAbsent(id, Rows::new).add(t.getAsLong(), value, line);
    }
  }

  private void ragged(int cells, int headings) {
    flaws.add(
        new Flaw(
            line,
            "",
            "",
            "%d kolom, judulnya %d; periksa pemisah dan tanda kutip".formatted(cells, headings),
            "%d cells under %d headings; look at separators and quotes"
                .formatted(cells, headings)));
  }

  private void unnamed(String id) {
    flaws.add(
        id.isEmpty()
            ? new Flaw(line, Headings.ID, "", "kosong; isi namanya", "empty; name the series")
            : new Flaw(
                line,
                Headings.ID,
                id.lines().findFirst().orElse(""),
                "tanda kutip tidak ditutup",
                "a quote that is not closed"));
  }

  private SeriesFile finished(Headings headings, char separator, char decimal)
      throws FlawedFileException {
    if (series.isEmpty() && flaws.count() == 0) {
      throw broken(
          new Flaw(1, "", "", "tidak ada baris di bawah judul", "no rows under the heading"));
    }
    series.values().forEach(each -> each.sort(flaws));
    flaws.none();
    Steps steps = Spacing.of(series.values(), times.dates());
    var all = series.values().stream().map(each -> each.series(steps.spacing(), flaws)).toList();
    flaws.none();
    return new SeriesFile(all, steps, rows, separator, decimal, headings.unused());
  }
}
