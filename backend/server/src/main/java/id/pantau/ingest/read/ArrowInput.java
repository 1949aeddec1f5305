package id.pantau.ingest.read;

import id.pantau.ingest.read.alias.Mapping;
import id.pantau.ingest.read.arrow.ArrowFile;
import id.pantau.ingest.read.normal.Raw;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Brings an Arrow file or stream into the engine, as text. */
final class ArrowInput {

  private final Job job;

  ArrowInput(Job job) {
    this.job = job;
  }

  Staged stage() throws IOException {
    var file = new ArrowFile(job.source().name(), job.source().file(), job.limits());
    List<String> headings = file.headings();
    Mapping mapping = job.mapping(headings, List.of());
    Path text = job.folder().resolve("arrow.csv");
    long written = file.write(text);
    var rows = new RawRows(job);
    rows.read(new RawRows.Text(text, ',', false, headings.size(), true), mapping, written);
    return new Staged(
        Format.ARROW,
        null,
        null,
        null,
        0,
        mapping,
        Raw.TEXT,
        rows.showBefore(Long.MAX_VALUE),
        null,
        List.of());
  }
}
