package id.pantau.cli.forecast;

/**
 * A series at even steps. Its array is the caller's: there are as many series as a file has.
 *
 * @param id as in the file
 * @param start where its first value stands, told by {@link Steps#label}
 * @param values one a step, oldest first; NaN where nothing is known
 */
@SuppressWarnings("ArrayRecordComponent")
public record Series(String id, long start, double[] values) {}
