package id.pantau.ingest.read.text;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the rows of a file look like.
 *
 * @param tail the last rows that are not blank, headings excluded
 * @param ragged the first row with too many or too few values
 * @param brokenOff whether the last row has no newline
 * @param irregular whether the engine needs the file rewritten: titles, blank rows, mixed newlines
 */
record Structure(
    List<TextRow> tail, @Nullable TextRow ragged, boolean brokenOff, boolean irregular) {}
