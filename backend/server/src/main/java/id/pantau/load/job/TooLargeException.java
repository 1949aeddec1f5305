package id.pantau.load.job;

import id.pantau.ingest.refusal.Refusal;
import id.pantau.load.LoadError;

/** A file has more bytes than are taken. */
final class TooLargeException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private TooLargeException(String message) {
    super(message);
  }

  /**
   * Says how much a file may have and what to do.
   *
   * @param bytes that it may have
   */
  static TooLargeException of(long bytes) {
    return new TooLargeException(
        "Berkas lebih besar dari %1$d MB, yang terbesar yang diterima lewat HTTP; bagi per bulan, kirim sebagai Parquet atau CSV.gz, atau muat di mesin server dengan ./pantau load atau kotak masuk. / The file is larger than %1$d MB, the most that is taken over HTTP; split it by month, send it as Parquet or CSV.gz, or load it on the server's machine by ./pantau load or the inbox."
            .formatted(bytes >> 20));
  }

  LoadError error() {
    return new LoadError(String.valueOf(getMessage()), "REFUSED", Refusal.TOO_LARGE.name());
  }
}
