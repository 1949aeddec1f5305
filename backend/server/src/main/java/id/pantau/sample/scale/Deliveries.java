package id.pantau.sample.scale;

import id.pantau.sample.table.Block;
import id.pantau.sample.table.TableForm;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The files of the output while they are written; each is opened with its first row. */
final class Deliveries implements AutoCloseable {
  private final Path folder;
  private final Generation generation;
  private final Map<Dataset, TableForm> forms = new EnumMap<>(Dataset.class);
  private final Map<Delivery, Map<Dataset, OutputFile>> files = new EnumMap<>(Delivery.class);

  private final LateDays late = new LateDays();

  Deliveries(Path folder, Generation generation, Codes codes, List<School> schools) {
    this.folder = folder;
    this.generation = generation;
    for (Dataset each : Dataset.values()) {
      forms.put(each, each.form(codes, schools));
    }
  }

  void write(OfficeRows rows) {
    rows.blocks()
        .getOrDefault(Delivery.LATE, Map.of())
        .forEach((dataset, block) -> late.add(dataset, rows.office(), block));
    rows.blocks()
        .forEach(
            (delivery, byDataset) ->
                byDataset.forEach((dataset, block) -> write(delivery, dataset, block)));
  }

  private void write(Delivery delivery, Dataset dataset, Block block) {
    files
        .computeIfAbsent(delivery, unused -> new EnumMap<>(Dataset.class))
        .computeIfAbsent(dataset, unused -> open(delivery, dataset))
        .write(block);
  }

  private OutputFile open(Delivery delivery, Dataset dataset) {
    Path file = folder.resolve(delivery.folder).resolve(generation.format().file(dataset.title()));
    try {
      Files.createDirectories(folder.resolve(delivery.folder));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    TableForm form = forms.get(dataset);
    if (form == null) {
      throw new IllegalStateException("no form of " + dataset);
    }
    return new OutputFile(file, dataset, form, generation);
  }

  /** Ends all files and writes their manifests. */
  List<GeneratedFile> finish(Coverage coverage) {
    List<GeneratedFile> written = new ArrayList<>();
    files.forEach(
        (delivery, byDataset) ->
            byDataset.forEach(
                (dataset, file) -> {
                  boolean whole = delivery == Delivery.DAYS && dataset.isDaily();
                  file.close(whole ? coverage.json(dataset, late) : "");
                  written.add(new GeneratedFile(file.path(), dataset.title(), file.rows()));
                }));
    files.clear();
    return written;
  }

  /**
   * After a failure: what is still open is left without a manifest, so that nobody takes it for
   * whole.
   */
  @Override
  public void close() {
    files.values().forEach(each -> each.values().forEach(OutputFile::close));
  }
}
