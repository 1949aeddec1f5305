package id.pantau.ingest.read;

import id.pantau.dataset.Resource;
import id.pantau.ingest.read.alias.Aliases;
import id.pantau.ingest.read.alias.Missing;
import id.pantau.ingest.read.normal.Normaliser;
import id.pantau.ingest.read.normal.Styles;
import id.pantau.ingest.read.text.Limits;
import id.pantau.ingest.refusal.Refusal;
import id.pantau.ingest.refusal.RefusedFileException;
import id.pantau.warehouse.Session;
import id.pantau.warehouse.Sql;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads any office's file into a temporary table of a session. Safe for use by many threads. */
public final class FileReader {

  private final Aliases aliases;
  private final Limits limits;
  private final Path folder;

  /**
   * @param folder for copies while a file is read; the warehouse may read it
   */
  public FileReader(Aliases aliases, Limits limits, Path folder) {
    this.aliases = aliases;
    this.limits = limits;
    this.folder = folder;
  }

  /**
   * Reads a file. Afterwards the session has two temporary tables: {@code table} with {@code
   * file_row} (counted from 1, as a person counts, headings included) and a text column per field
   * in normal form, NULL where empty, as it stands where it has no normal form; and {@code
   * unresolved} with {@code file_row, column, value, candidates} for names of regions that may be
   * none or several.
   *
   * @param resources what it may be; one when the sender said which
   * @param table name of the table to make
   * @throws RefusedFileException when nothing of it can be trusted; nothing is left in the session
   */
  public Reading read(Session session, SourceFile source, List<Resource> resources, String table) {
    try {
      Files.createDirectories(folder);
      Path own = Files.createTempDirectory(folder, "reading");
      try {
        Reading reading = read(session, source, resources, table, own);
        session.execute("DROP TABLE IF EXISTS " + Staging.TABLE);
        return reading;
      } finally {
        delete(own);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + source.name(), e);
    }
  }

  private Reading read(
      Session session, SourceFile source, List<Resource> resources, String table, Path own)
      throws IOException {
    var staging = new Staging(session, source, aliases, resources, limits, own);
    Staged staged = staging.stage();
    Styles styles =
        new Normaliser(
                session, source.name(), aliases, staged.raw(), staged.mapping(), source.office())
            .normalise(table);
    long rows = count(session, table);
    if (rows == 0) {
      throw new RefusedFileException(
          Refusal.NO_ROWS, source.name(), "it has headings and no rows with values");
    }
    return new Reading(
        staged.format(),
        staged.encoding(),
        staged.delimiter(),
        staged.sheet(),
        staged.headingRow(),
        staged.mapping(),
        styles,
        rows,
        staged.totals(),
        count(session, Normaliser.UNRESOLVED),
        remarks(staged, rows));
  }

  private static long count(Session session, String table) {
    return session
        .query(Sql.of("SELECT count(*) AS n FROM " + table), row -> row.whole("n"))
        .getFirst();
  }

  private static List<Remark> remarks(Staged staged, long rows) {
    var remarks = new ArrayList<>(staged.remarks());
    add(remarks, Remark.Kind.UNUSED_COLUMNS, staged.mapping().unused().stream());
    add(
        remarks,
        Remark.Kind.DEFAULTED,
        staged.mapping().missing().stream()
            .filter(missing -> missing.value() != null)
            .map(FileReader::inWords));
    if (staged.rows() > rows) {
      remarks.add(new Remark(Remark.Kind.BLANK_ROWS, String.valueOf(staged.rows() - rows)));
    }
    return remarks;
  }

  private static String inWords(Missing missing) {
    return missing.field() + " = " + missing.value();
  }

  private static void add(List<Remark> remarks, Remark.Kind kind, Stream<String> details) {
    String all = details.collect(Collectors.joining(", "));
    if (!all.isEmpty()) {
      remarks.add(new Remark(kind, all));
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
