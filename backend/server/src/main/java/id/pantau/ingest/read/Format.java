package id.pantau.ingest.read;

/** The kinds of files that are read. */
public enum Format {
  CSV,
  /** Delimited text in gzip. */
  CSV_GZIP,
  XLSX,
  PARQUET,
  /** Arrow IPC, file or stream. */
  ARROW
}
