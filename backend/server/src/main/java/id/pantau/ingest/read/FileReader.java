package id.pantau.ingest.read;

import id.pantau.dataset.Resource;
import id.pantau.ingest.read.alias.Aliases;
import id.pantau.ingest.read.alias.Missing;
import id.pantau.ingest.read.normal.Normalised;
import id.pantau.ingest.read.normal.Normaliser;
import id.pantau.ingest.read.normal.TypedRows;
import id.pantau.ingest.read.text.Limits;
import id.pantau.ingest.refusal.Refusal;
import id.pantau.ingest.refusal.RefusedFileException;
import id.pantau.warehouse.Session;
import id.pantau.warehouse.Sql;
import id.pantau.warehouse.WarehouseException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads any office's file into rows in their types. Safe for use by many threads. */
public final class FileReader {

  private final Aliases aliases;
  private final Limits limits;

  public FileReader(Aliases aliases, Limits limits) {
    this.aliases = aliases;
    this.limits = limits;
  }

  /**
   * Reads a file. Afterwards the rows lie in {@link TypedRows#file} and the session has them as the
   * temporary view {@code staged}: {@code file_row} (counted from 1, as a person counts, headings
   * included), a column per field in its type, NULL where empty, and the office and day of the
   * report. Where some value of a field is not of its type, its text stands in a column {@link
   * TypedRows#misfit} more. The table {@code unresolved} has {@code file_row, column, value,
   * candidates, offices} of names of regions that may be none or several.
   *
   * @param resources what it may be; one when the sender said which
   * @param folder for copies, its own, until the rows are done with; the warehouse may read and
   *     write there
   * @throws RefusedFileException when nothing of it can be trusted
   */
  public Reading read(
      Session session, SourceFile source, List<Resource> resources, TypedRows typed, Path folder) {
    try {
      var job = new Job(session, source, aliases, resources, limits, folder);
      Staged staged = stage(job);
      Normalised normalised = normalise(job, staged, typed);
      return reading(staged, normalised, source, count(session, TypedRows.VIEW));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + source.name(), e);
    }
  }

  private static Staged stage(Job job) throws IOException {
    return switch (Magic.format(job.source())) {
      case CSV -> new TextInput(job).stage();
      case CSV_GZIP -> new TextInput(job).stageInflated();
      case XLSX -> new WorkbookInput(job).stage();
      case PARQUET -> new ParquetInput(job).stage();
      case ARROW -> new ArrowInput(job).stage();
    };
  }

  /** The engine reads a Parquet file's pages only now, and may find them damaged. */
  private static Normalised normalise(Job job, Staged staged, TypedRows typed) {
    SourceFile source = job.source();
    try {
      return new Normaliser(
              job.session(),
              source.name(),
              job.aliases(),
              staged.raw(),
              staged.mapping(),
              source.office())
          .normalise(typed);
    } catch (WarehouseException e) {
      if (staged.format() == Format.PARQUET) {
        new ParquetInput(job).refuseDamaged();
      }
      throw e;
    }
  }

  private static Reading reading(
      Staged staged, Normalised normalised, SourceFile source, long rows) {
    if (rows == 0 && !source.mayBeEmpty()) {
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
        normalised.styles(),
        normalised.misfits(),
        rows,
        staged.totals(),
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
}
