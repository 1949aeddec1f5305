package id.pantau.ui.part;

/**
 * One figure with its name above and its fraction below.
 *
 * @param fraction what it is made of, or why it is not there
 * @param missing there is no number
 * @param sample the number is made-up sample data
 */
public record Metric(String name, String value, String fraction, boolean missing, boolean sample) {}
