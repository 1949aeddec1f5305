package id.pantau.ingest.read;

import id.pantau.ingest.read.normal.Raw;
import id.pantau.ingest.read.sheet.SheetTable;
import id.pantau.ingest.read.sheet.WorkbookFile;
import id.pantau.ingest.read.total.Totals;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Brings one sheet of a workbook into the engine. */
final class WorkbookInput {

  private final Job job;

  WorkbookInput(Job job) {
    this.job = job;
  }

  Staged stage() throws IOException {
    SheetTable table =
        new WorkbookFile(
                job.source().name(),
                job.source().file(),
                job.limits(),
                job.aliases(),
                job.resources(),
                job.declared())
            .table(job.source().sheet(), job.folder().resolve("sheet.csv"));
    var rows = new RawRows(job);
    rows.read(
        new RawRows.Text(table.file(), ',', false, table.columns(), true),
        table.mapping(),
        table.rows());
    return new Staged(
        Format.XLSX,
        null,
        null,
        table.sheet(),
        table.headingRow(),
        table.mapping(),
        Raw.TEXT,
        rows.showBefore(table.totals().map(Totals::row).orElse(Long.MAX_VALUE)),
        table.totals().orElse(null),
        remarks(table));
  }

  private static List<Remark> remarks(SheetTable table) {
    var remarks = new ArrayList<>(Remark.titles(table.titles()));
    if (!table.merged().isEmpty()) {
      remarks.add(new Remark(Remark.Kind.MERGED_CELLS, String.join(", ", table.merged())));
    }
    return remarks;
  }
}
