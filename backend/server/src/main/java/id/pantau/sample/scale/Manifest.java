package id.pantau.sample.scale;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SequencedMap;
import java.util.stream.Collectors;

/**
 * Control totals of a file, written beside it as {@code FILE.manifest.json}.
 *
 * @param dataset of the contract
 * @param totals sum of each column of counts
 * @param covers JSON of the offices and days that the file speaks for, empty when those that occur
 */
record Manifest(String dataset, long rows, SequencedMap<String, Long> totals, String covers) {

  void write(Path file) {
    String sums =
        totals.entrySet().stream()
            .map(each -> "\"" + each.getKey() + "\": " + each.getValue())
            .collect(Collectors.joining(", "));
    String json =
        """
        {
          "dataset": "%s",
          "origin": "SYNTHETIC",
          "rows": %s,
          "totals": {%s}%s
        }
        """
            .formatted(dataset, Long.toString(rows), sums, covers);
    try {
      Files.writeString(file.resolveSibling(file.getFileName() + ".manifest.json"), json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
