package id.pantau.lake.attempt;

import java.time.LocalDate;

/**
 * A report that was held back as a whole.
 *
 * @param office its code; {@code 00} where the file is one report as a whole
 * @param day {@code 0001-01-01} where the dataset is not about days, as everywhere in the lake
 */
public record HeldBack(String office, LocalDate day) {}
