package id.pantau.cli.forecast;

/**
 * What is wrong in a line, and how to mend it.
 *
 * @param line from 1, the heading's
 * @param column where; empty for the whole line
 * @param value what stands there; empty where that says nothing
 * @param indonesian what is wrong
 * @param english the same
 */
public record Flaw(long line, String column, String value, String indonesian, String english) {}
