package id.pantau.export;

/** What an export can be. */
enum ExportFormat {
  ARROW("application/vnd.apache.arrow.stream", "arrow"),
  PARQUET("application/vnd.apache.parquet", "parquet"),
  CSV("text/csv;charset=UTF-8", "csv"),
  XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx");

  private final String mediaType;
  private final String ending;

  ExportFormat(String mediaType, String ending) {
    this.mediaType = mediaType;
    this.ending = ending;
  }

  String mediaType() {
    return mediaType;
  }

  String ending() {
    return ending;
  }
}
