package id.pantau.ingest.read;

import id.pantau.ingest.read.alias.Mapping;
import id.pantau.ingest.read.normal.Styles;
import id.pantau.ingest.read.text.Encoding;
import id.pantau.ingest.read.total.Totals;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a file was read: all that a person needs to see before accepting it.
 *
 * @param encoding of text; null for other formats
 * @param delimiter of text; null for other formats
 * @param sheet of a workbook; null for other formats
 * @param headingRow where the headings stand, counted from 1; 0 where columns have names of their
 *     own
 * @param mapping of columns to fields, headings that are not used, fields without a column
 * @param styles of numbers and days
 * @param misfits fields some of whose values are not of their type
 * @param rows of data; blank rows and totals left out
 * @param totals that the file states under its rows, as written; null when it states none
 * @param remarks what else a person should know
 */
public record Reading(
    Format format,
    @Nullable Encoding encoding,
    @Nullable Character delimiter,
    @Nullable String sheet,
    int headingRow,
    Mapping mapping,
    Styles styles,
    List<String> misfits,
    long rows,
    @Nullable Totals totals,
    List<Remark> remarks) {

  public Reading {
    misfits = List.copyOf(misfits);
    remarks = List.copyOf(remarks);
  }
}
