package id.pantau.chart;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The day the figures speak of.
 *
 * @param label "2 Nov 2023"
 * @param behind "31.181 di bawah jalur"; null when the region is not behind its path
 */
public record AsOf(LocalDate day, Words label, @Nullable Words behind) {}
