package id.pantau.sample.scale;

import id.pantau.sample.scale.Generation.RowForm;
import id.pantau.sample.table.Block;
import id.pantau.sample.table.Column;
import id.pantau.sample.table.TableForm;
import id.pantau.sample.table.TableWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.SequencedMap;

/** One file of the output with the totals of what went into it. */
final class OutputFile implements AutoCloseable {
  private static final int PORTION = 10_000;

  private final Path path;
  private final Dataset dataset;
  private final TableForm form;
  private final TableWriter writer;
  private final boolean oneByOne;
  private final Block expanded;
  private final SequencedMap<String, Long> totals = new LinkedHashMap<>();
  private long rows;

  OutputFile(Path path, Dataset dataset, TableForm form, Generation generation) {
    this.path = path;
    this.dataset = dataset;
    this.form = form;
    this.writer = generation.format().open(path, form);
    this.oneByOne = dataset.isOfEvents() && generation.rows() == RowForm.EVENTS;
    this.expanded = new Block(dataset.width());
  }

  long rows() {
    return rows;
  }

  Path path() {
    return path;
  }

  void write(Block block) {
    for (int i = 0; i < form.columns().size(); i++) {
      if (form.columns().get(i) instanceof Column.Count count) {
        totals.merge(count.name(), block.sum(i), Long::sum);
      }
    }
    if (oneByOne) {
      expand(block);
    } else {
      append(block);
    }
  }

  /** In portions, so that memory does not grow with the number of people. */
  private void expand(Block block) {
    for (int from = 0; from < block.rows(); from += PORTION) {
      expanded.clear();
      int to = Math.min(block.rows(), from + PORTION);
      expanded.appendOneByOne(block, from, to, block.width() - 1);
      append(expanded);
    }
  }

  private void append(Block block) {
    writer.write(block);
    rows += block.rows();
  }

  @Override
  public void close() {
    writer.close();
  }

  /** The manifest tells that the file is whole, so it comes last. */
  void close(String covers) {
    close();
    new Manifest(dataset.title(), rows, totals, covers).write(path);
  }
}
