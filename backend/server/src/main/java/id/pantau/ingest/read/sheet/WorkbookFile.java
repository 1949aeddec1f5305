package id.pantau.ingest.read.sheet;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import id.pantau.dataset.FieldType;
import id.pantau.dataset.Resource;
import id.pantau.ingest.read.alias.Aliases;
import id.pantau.ingest.read.alias.Headings;
import id.pantau.ingest.read.alias.Mapping;
import id.pantau.ingest.read.alias.PersonalHeadings;
import id.pantau.ingest.read.alias.Recognition;
import id.pantau.ingest.read.normal.Raw;
import id.pantau.ingest.read.text.Limits;
import id.pantau.ingest.read.total.Footer;
import id.pantau.ingest.read.total.Totals;
import id.pantau.ingest.refusal.Refusal;
import id.pantau.ingest.refusal.RefusedFileException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A workbook of which one sheet is a dataset. */
public final class WorkbookFile {

  private final String source;
  private final Path file;
  private final Limits limits;
  private final Aliases aliases;
  private final List<Resource> resources;
  private final Headings.Declared declared;

  /**
   * @param source the file's name, in words
   * @param resources what the sheet may be
   */
  public WorkbookFile(
      String source,
      Path file,
      Limits limits,
      Aliases aliases,
      List<Resource> resources,
      Headings.Declared declared) {
    this.source = source;
    this.file = file;
    this.limits = limits;
    this.aliases = aliases;
    this.resources = List.copyOf(resources);
    this.declared = declared;
  }

  /** A sheet with headings, and what they are. */
  private record Fit(
      String sheet, int headingRow, int columns, List<String> titles, Mapping mapping) {}

  /**
   * Writes the sheet that fits out as text.
   *
   * @param wanted the sheet that is meant; null when unsaid
   * @throws RefusedFileException when it is no workbook, or not exactly one sheet fits, or it has
   *     personal numbers
   */
  public SheetTable table(@Nullable String wanted, Path copy) throws IOException {
    try (Workbook book = Workbook.open(source, file, limits)) {
      List<String> sheets =
          book.sheets().stream().filter(name -> wanted == null || name.equals(wanted)).toList();
      Fit fit = theOne(book, sheets);
      for (String other : book.sheets()) {
        if (!other.equals(fit.sheet())) {
          book.each(other, row -> SheetCopy.refusePersonal(source, row));
        }
      }
      return write(book, fit, copy);
    }
  }

  private Fit theOne(Workbook book, List<String> sheets) {
    var fits = new ArrayList<Fit>();
    RefusedFileException first = null;
    for (String sheet : sheets) {
      try {
        fit(book, sheet).ifPresent(fits::add);
      } catch (RefusedFileException e) {
        if (e.rule() == Refusal.PERSONAL_DATA) {
          throw e;
        }
        first = first == null ? e : first;
      }
    }
    if (fits.isEmpty() && first != null) {
      throw first;
    }
    return single(fits, sheets);
  }

  private Fit single(List<Fit> fits, List<String> sheets) {
    if (fits.size() == 1) {
      return fits.getFirst();
    }
    if (fits.isEmpty()) {
      throw new RefusedFileException(
          Refusal.NO_SHEET_FITS,
          source,
          "none of its sheets (%s) has headings that are known among its first %d rows"
              .formatted(String.join(", ", sheets), limits.titleRows()));
    }
    throw new RefusedFileException(
        Refusal.SEVERAL_SHEETS_FIT,
        source,
        "the sheets %s all fit; say which is meant, or send them as files of their own"
            .formatted(String.join(", ", fits.stream().map(Fit::sheet).toList())));
  }

  private Optional<Fit> fit(Workbook book, String sheet) {
    List<SheetRow> rows = book.head(sheet, limits.titleRows());
    for (int i = 0; i < rows.size(); i++) {
      List<String> cells = shown(rows.get(i));
      if (Headings.understood(aliases, resources, cells) > 0) {
        return Optional.of(fit(sheet, rows.subList(0, i), rows.get(i).number(), cells));
      }
    }
    return Optional.empty();
  }

  private Fit fit(String sheet, List<SheetRow> above, int row, List<String> headings) {
    new PersonalHeadings().check(source, headings);
    List<String> titles =
        above.stream().flatMap(each -> shown(each).stream()).filter(t -> !t.isBlank()).toList();
    List<String> words = Stream.concat(Stream.of(source, sheet), titles.stream()).toList();
    Mapping mapping =
        new Recognition(aliases, resources)
            .recognise(new Headings(source, headings, declared), words);
    return new Fit(sheet, row, headings.size(), titles, mapping);
  }

  private static List<String> shown(SheetRow row) {
    return row.cells().stream().map(c -> c.replace(String.valueOf(Raw.TYPED), "")).toList();
  }

  /** One number for several rows is no number of any of them. */
  private static boolean isCount(Mapping mapping, int column) {
    return mapping.columns().stream()
        .filter(each -> each.index() == column && !each.isContext())
        .map(each -> mapping.resource().field(each.field()).type())
        .anyMatch(type -> type == FieldType.INTEGER || type == FieldType.NUMBER);
  }

  private SheetTable write(Workbook book, Fit fit, Path copy) throws IOException {
    List<Merge> merges =
        Merges.of(source, file, fit.sheet()).stream()
            .filter(merge -> merge.isDown() && merge.firstRow() > fit.headingRow())
            .filter(merge -> !isCount(fit.mapping(), merge.firstColumn()))
            .toList();
    try (CsvWriter out =
        CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(copy, StandardCharsets.UTF_8)) {
      var rows = new SheetCopy(source, out, fit.headingRow(), fit.columns(), merges);
      book.each(fit.sheet(), rows::take);
      Optional<Totals> totals = new Footer(source, fit.mapping()).find(rows.tail());
      return new SheetTable(
          copy,
          fit.sheet(),
          fit.headingRow(),
          fit.columns(),
          fit.titles(),
          fit.mapping(),
          rows.rows(),
          totals,
          merges.stream().map(Merge::name).toList());
    }
  }
}
