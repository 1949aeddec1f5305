package id.pantau.ui.api.school;

import id.pantau.ui.api.Figure;
import java.time.LocalDate;

/**
 * An ISO week at a school.
 *
 * @param start first day; later than Monday where the period begins so
 * @param end last day, included; earlier than Sunday where the period ends so
 * @param recorded people recorded in it
 * @param activated people activated in it
 * @param visits trips of teams in it
 */
public record SchoolWeek(
    LocalDate start, LocalDate end, Figure recorded, Figure activated, Figure visits) {}
