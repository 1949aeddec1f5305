package id.pantau.ingest.read;

import id.pantau.dataset.Resource;
import id.pantau.ingest.read.alias.Aliases;
import id.pantau.ingest.read.alias.Headings;
import id.pantau.ingest.read.alias.MappedColumn;
import id.pantau.ingest.read.alias.Mapping;
import id.pantau.ingest.read.alias.PersonalHeadings;
import id.pantau.ingest.read.alias.Recognition;
import id.pantau.ingest.read.normal.Raw;
import id.pantau.ingest.read.sheet.SheetTable;
import id.pantau.ingest.read.sheet.WorkbookFile;
import id.pantau.ingest.read.text.Head;
import id.pantau.ingest.read.text.Inflating;
import id.pantau.ingest.read.text.Limits;
import id.pantau.ingest.read.text.TextFile;
import id.pantau.ingest.read.text.TextTable;
import id.pantau.ingest.refusal.Refusal;
import id.pantau.ingest.refusal.RefusedFileException;
import id.pantau.warehouse.Session;
import id.pantau.warehouse.Sql;
import id.pantau.warehouse.WarehouseException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Brings a file into the engine as text. */
final class Staging {

  static final String TABLE = "reading_raw";

  private final Session session;
  private final SourceFile source;
  private final Aliases aliases;
  private final List<Resource> resources;
  private final Limits limits;
  private final Path folder;

  Staging(
      Session session,
      SourceFile source,
      Aliases aliases,
      List<Resource> resources,
      Limits limits,
      Path folder) {
    this.session = session;
    this.source = source;
    this.aliases = aliases;
    this.resources = List.copyOf(resources);
    this.limits = limits;
    this.folder = folder;
  }

  Staged stage() throws IOException {
    return switch (Magic.format(source)) {
      case CSV -> text(source.file(), Format.CSV);
      case CSV_GZIP -> text(inflated(), Format.CSV_GZIP);
      case XLSX -> workbook();
      case PARQUET -> parquet();
      case ARROW ->
          throw new RefusedFileException(
              Refusal.UNSUPPORTED_FORMAT,
              source.name(),
              "Arrow files are not read yet; send the same table as Parquet");
    };
  }

  private Path inflated() throws IOException {
    Path text = folder.resolve("inflated.csv");
    new Inflating(source.name(), limits).inflate(source.file(), text);
    return text;
  }

  private Staged text(Path path, Format format) throws IOException {
    var file = new TextFile(source.name(), path, limits);
    Head head = file.head(aliases, resources);
    var personal = new PersonalHeadings();
    personal.check(source.name(), head.headings());
    Mapping mapping = mapping(head.headings(), head.titles());
    TextTable table = file.table(head, mapping, folder);
    load(table, head, mapping);
    long first = firstRowId(table.staged());
    String row = TABLE + ".rowid - " + first;
    return new Staged(
        format,
        table.encoding(),
        head.delimiter(),
        null,
        head.headingRow(),
        mapping,
        new Raw(TABLE, row + " + " + (head.headingRow() + 1), row + " < " + table.rows()),
        table.rows(),
        table.totals().orElse(null),
        titles(head.titles()));
  }

  private static List<Remark> titles(List<String> titles) {
    return titles.isEmpty()
        ? List.of()
        : List.of(new Remark(Remark.Kind.TITLES, String.join(" · ", titles)));
  }

  private Staged workbook() throws IOException {
    SheetTable table =
        new WorkbookFile(source.name(), source.file(), limits, aliases, resources, declared())
            .table(source.sheet(), folder.resolve("sheet.csv"));
    create(
        """
        CREATE OR REPLACE TEMP TABLE %s AS SELECT %s
        FROM read_csv(%s, auto_detect = false, header = false, strict_mode = true, delim = ',',
          quote = '"', escape = '"', nullstr = '', max_line_size = %d, columns = {'r': 'BIGINT', %s})
        """
            .formatted(
                TABLE,
                "r, " + columns(table.mapping()),
                Sql.literal(table.file().toString()),
                2 * limits.lineBytes(),
                types(table.columns())));
    firstRowId(table.rows());
    String rows = table.totals().map(totals -> "r < " + totals.row()).orElse("r > 0");
    var remarks = new ArrayList<>(titles(table.titles()));
    if (!table.merged().isEmpty()) {
      remarks.add(new Remark(Remark.Kind.MERGED_CELLS, String.join(", ", table.merged())));
    }
    return new Staged(
        Format.XLSX,
        null,
        null,
        table.sheet(),
        table.headingRow(),
        table.mapping(),
        new Raw(TABLE, TABLE + ".r", TABLE + "." + rows),
        count(rows),
        table.totals().orElse(null),
        remarks);
  }

  private long count(String condition) {
    return session
        .query(
            Sql.of("SELECT count(*) AS n FROM %s WHERE %s".formatted(TABLE, condition)),
            row -> row.whole("n"))
        .getFirst();
  }

  private Staged parquet() {
    var file = new ParquetFile(session, source);
    List<ParquetFile.Column> columns = file.columns();
    List<String> headings = columns.stream().map(ParquetFile.Column::name).toList();
    new PersonalHeadings().check(source.name(), headings);
    Mapping mapping = mapping(headings, List.of());
    file.refusePersonal(columns);
    file.load(TABLE, columns, mapping);
    long rows = count("true");
    long first = firstRowId(rows);
    return new Staged(
        Format.PARQUET,
        null,
        null,
        null,
        0,
        mapping,
        new Raw(TABLE, TABLE + ".rowid - " + first + " + 1", "true"),
        rows,
        null,
        List.of());
  }

  private Mapping mapping(List<String> headings, List<String> titles) {
    var words = new ArrayList<String>();
    words.add(source.name());
    words.addAll(titles);
    return new Recognition(aliases, resources)
        .recognise(new Headings(source.name(), headings, declared()), words);
  }

  private Headings.Declared declared() {
    return source.office() == null ? Headings.Declared.NOTHING : Headings.Declared.OFFICE;
  }

  private static String types(int columns) {
    return IntStream.range(0, columns)
        .mapToObj(i -> Sql.literal(Raw.column(i)) + ": 'VARCHAR'")
        .collect(Collectors.joining(", "));
  }

  private static String columns(Mapping mapping) {
    return mapping.columns().stream()
        .map(MappedColumn::index)
        .map(Raw::column)
        .collect(Collectors.joining(", "));
  }

  /** The engine reads with everything said; it never decides. */
  private void load(TextTable table, Head head, Mapping mapping) {
    create(
        """
        CREATE OR REPLACE TEMP TABLE %s AS SELECT %s
        FROM read_csv(%s, auto_detect = false, header = %s, strict_mode = true, delim = %s,
          quote = '"', escape = '"', nullstr = '', max_line_size = %d, columns = {%s})
        """
            .formatted(
                TABLE,
                columns(mapping),
                Sql.literal(table.file().toString()),
                table.headingRows() == 1,
                Sql.literal(String.valueOf(head.delimiter())),
                2 * limits.lineBytes(),
                types(head.headings().size())));
  }

  private void create(String sql) {
    try {
      session.execute(sql);
    } catch (WarehouseException e) {
      // Its message quotes the file, so it goes nowhere.
      throw new RefusedFileException(
          Refusal.UNREADABLE, source.name(), "the engine cannot read it as a table");
    }
  }

  /**
   * The engine's number of the first row; the others follow in the order of the file.
   *
   * @throws RefusedFileException when the engine counts otherwise than we do: a row that it leaves
   *     out cannot go unseen
   */
  private long firstRowId(long expected) {
    record Ids(long rows, long first, long last) {}
    Ids ids =
        session
            .query(
                Sql.of(
                    "SELECT count(*) AS n, coalesce(min(rowid), 0) AS a, coalesce(max(rowid), -1) AS z FROM "
                        + TABLE),
                row -> new Ids(row.whole("n"), row.whole("a"), row.whole("z")))
            .getFirst();
    if (ids.rows() != expected || ids.last() - ids.first() + 1 != expected) {
      throw new RefusedFileException(
          Refusal.UNREADABLE,
          source.name(),
          "it has %d rows and the engine reads %d".formatted(expected, ids.rows()));
    }
    return ids.first();
  }
}
