package id.pantau.ingest.read;

import id.pantau.ingest.read.alias.Mapping;
import id.pantau.ingest.read.normal.Raw;
import id.pantau.ingest.read.text.Head;
import id.pantau.ingest.read.text.Inflating;
import id.pantau.ingest.read.text.TextFile;
import id.pantau.ingest.read.text.TextTable;
import java.io.IOException;
import java.nio.file.Path;

/** Brings delimited text into the engine, packed or not. */
final class TextInput {

  private final Job job;

  TextInput(Job job) {
    this.job = job;
  }

  Staged stage() throws IOException {
    return stage(job.source().file(), Format.CSV);
  }

  Staged stageInflated() throws IOException {
    Path text = job.folder().resolve("inflated.csv");
    new Inflating(job.source().name(), job.limits()).inflate(job.source().file(), text);
    return stage(text, Format.CSV_GZIP);
  }

  private Staged stage(Path path, Format format) throws IOException {
    var file = new TextFile(job.source().name(), path, job.limits());
    Head head = file.head(job.aliases(), job.resources());
    Mapping mapping = job.mapping(head.headings(), head.titles());
    TextTable table = file.table(head, mapping, job.folder());
    show(table, head, mapping);
    return new Staged(
        format,
        table.encoding(),
        head.delimiter(),
        null,
        head.headingRow(),
        mapping,
        Raw.TEXT,
        table.rows(),
        table.totals().orElse(null),
        Remark.titles(head.titles()));
  }

  private void show(TextTable table, Head head, Mapping mapping) {
    var rows = new RawRows(job);
    rows.read(
        new RawRows.Text(
            table.file(),
            head.delimiter(),
            table.headingRows() == 1,
            head.headings().size(),
            false),
        mapping,
        table.staged());
    rows.showFrom(head.headingRow() + 1L, table.rows());
  }
}
