package id.pantau.cli.forecast;

import java.util.List;

/**
 * What a file holds.
 *
 * @param series in the order of their first rows
 * @param rows without the heading
 * @param separator of its columns
 * @param decimal mark of its values
 * @param unused headings of further columns
 */
public record SeriesFile(
    List<Series> series,
    Steps steps,
    long rows,
    char separator,
    char decimal,
    List<String> unused) {

  public SeriesFile {
    series = List.copyOf(series);
    unused = List.copyOf(unused);
  }
}
