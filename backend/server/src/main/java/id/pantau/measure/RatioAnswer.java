package id.pantau.measure;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Activated and base, like with like: where some units have both, only those are counted.
 *
 * @param base people of the basis
 * @param release the day the base was cut; null when the counted units have several or none
 * @param activated people to date
 * @param started the part of it of units whose start is known as well
 * @param startedBase their base
 * @param start their activated count on the start day
 * @param reporting units with a daily report in the seven days up to the day
 * @param lastData newest day with a report or a standing; null when there is none
 */
public record RatioAnswer(
    Figure base,
    @Nullable LocalDate release,
    Figure activated,
    Figure started,
    Figure startedBase,
    Figure start,
    Figure reporting,
    @Nullable LocalDate lastData) {}
