package id.pantau.sample.table;

import java.nio.file.Path;

/** How rows lie in a file. */
public enum FileFormat {
  /** Dictionary pages, no compression, row groups of fixed size. */
  PARQUET("parquet"),
  /** UTF-8, commas, LF, never a quote. */
  CSV("csv");

  private final String extension;

  FileFormat(String extension) {
    this.extension = extension;
  }

  /** The file name of a dataset. */
  public String file(String dataset) {
    return dataset + "." + extension;
  }

  /** Opens a file, replacing an older one. */
  public TableWriter open(Path file, TableForm form) {
    return switch (this) {
      case PARQUET -> new ParquetFile(file, form);
      case CSV -> new CsvFile(file, form);
    };
  }
}
