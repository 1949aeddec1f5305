package id.pantau.ingest.read.text;

import id.pantau.ingest.read.total.Totals;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Text that the engine can read: UTF-8, every row with as many values as there are headings.
 *
 * @param file the file itself, or a rewritten copy
 * @param headingRows that the engine must skip: 1 in the file itself, 0 in a copy
 * @param encoding of the file as it came
 * @param rows of data, blank ones included
 * @param staged rows that the engine must find: those of data, and of totals in the file itself
 * @param totals stated under the rows
 */
public record TextTable(
    Path file,
    int headingRows,
    Encoding encoding,
    long rows,
    long staged,
    Optional<Totals> totals) {}
