package id.pantau.ingest.read.text;

/**
 * What a file may cost before it is refused.
 *
 * @param packedBytes of a workbook
 * @param inflatedBytes of a workbook or a gzip file when unpacked
 * @param ratio of unpacked to packed bytes
 * @param lineBytes of one row of text
 * @param titleRows among which the headings are looked for
 */
public record Limits(
    long packedBytes, long inflatedBytes, int ratio, int lineBytes, int titleRows) {

  private static final long MEGABYTE = 1L << 20;

  /** 50 MB packed, 500 MB unpacked, 100 times, rows of 1 MB, 30 rows. */
  public static final Limits USUAL =
      new Limits(50 * MEGABYTE, 500 * MEGABYTE, 100, (int) MEGABYTE, 30);

  public Limits {
    if (packedBytes < 1 || inflatedBytes < 1 || ratio < 1 || lineBytes < 1 || titleRows < 1) {
      throw new IllegalArgumentException("every limit must be at least 1");
    }
  }
}
