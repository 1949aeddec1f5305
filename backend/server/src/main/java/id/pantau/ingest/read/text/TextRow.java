package id.pantau.ingest.read.text;

/**
 * Where a row lies.
 *
 * @param number of the row, counted from 1
 * @param line of the file on which it starts
 * @param offset of its first byte
 * @param end offset behind its last byte, the newline not included
 * @param fields how many values it has
 */
record TextRow(long number, long line, long offset, long end, int fields) {

  boolean isBlank() {
    return offset == end;
  }
}
