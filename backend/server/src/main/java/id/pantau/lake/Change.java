package id.pantau.lake;

/**
 * Few reports of one dataset that no longer say what they said, for whoever brings derived tables
 * up to date without reading the rest.
 *
 * @param reports a temporary table with the {@code office} and {@code day} of each, once
 * @param rows a temporary table in the shape of the dataset's own, with the rows that no longer
 *     hold and those that hold now
 */
public record Change(String dataset, String reports, String rows) {}
