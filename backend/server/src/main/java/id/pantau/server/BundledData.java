package id.pantau.server;

import id.pantau.dataset.DataPackage;
import id.pantau.dataset.Origin;
import id.pantau.dataset.Resource;
import id.pantau.ingest.Declaration;
import id.pantau.ingest.Incoming;
import id.pantau.ingest.Ingest;
import id.pantau.ingest.LoadReport;
import id.pantau.lake.Lake;
import id.pantau.sample.SampleGenerator;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Loads what Pantau carries at first start, with a line for each dataset. */
final class BundledData {

  private final Ingest ingest;
  private final Lake lake;
  private final Path temporary;
  private final PrintStream out;

  BundledData(Ingest ingest, Lake lake, Path temporary, PrintStream out) {
    this.ingest = ingest;
    this.lake = lake;
    this.temporary = temporary;
    this.out = out;
  }

  void load(List<DataPackage> packages) {
    if (lake.current().version() == 0) {
      out.println("Memuat data bawaan (sekali saja) / loading the bundled data (once):");
    }
    packages.forEach(this::load);
  }

  private void load(DataPackage data) {
    if (data.origin() == Origin.SYNTHETIC) {
      loadSample(data);
    } else {
      data.resources().forEach(resource -> loadShipped(data, resource));
    }
  }

  private void loadShipped(DataPackage data, Resource resource) {
    String hash = resource.hash();
    if (hash == null || lake.knows(hash)) {
      return;
    }
    Path file = temporary.resolve(resource.name() + ".csv");
    try (InputStream in = DataPackages.open(data.name(), resource.path())) {
      Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
      load(new Incoming(resource, file, data.origin(), resource.path(), Declaration.NONE));
      Files.delete(file);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot unpack " + resource.path(), e);
    }
  }

  /**
   * The sample is made, not shipped, and made only once: it is not replaced under people's feet.
   */
  private void loadSample(DataPackage data) {
    if (lake.knowsDataset(data.resources().getLast().name())) {
      return;
    }
    out.println("  membuat data contoh … / making the sample …");
    Path folder = temporary.resolve("sample");
    Map<String, Integer> rows = new SampleGenerator().write(folder);
    for (Resource resource : data.resources()) {
      Integer expected = rows.get(resource.name());
      if (expected != null) {
        Path file = folder.resolve(resource.name() + ".csv");
        load(
            new Incoming(
                resource, file, data.origin(), resource.path(), Declaration.ofRows(expected)));
        delete(file);
      }
    }
  }

  private static void delete(Path file) {
    try {
      Files.delete(file);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot delete " + file, e);
    }
  }

  private void load(Incoming incoming) {
    long start = System.nanoTime();
    LoadReport report = ingest.load(incoming);
    if (report.refusedReports() > 0) {
      throw new IllegalStateException(
          "the bundled %s has %d refused reports: %s"
              .formatted(incoming.source(), report.refusedReports(), report.violations()));
    }
    out.println(line(report, System.nanoTime() - start));
  }

  private static String line(LoadReport report, long nanos) {
    return String.format(
        Locale.forLanguageTag("id-ID"),
        "  %-18s %,10d baris/rows  %4.1f s",
        report.dataset(),
        report.rows(),
        nanos / 1e9);
  }
}
