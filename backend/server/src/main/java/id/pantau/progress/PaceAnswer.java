package id.pantau.progress;

import id.pantau.measure.Figure;

/**
 * How fast a region has been.
 *
 * @param current median of the last 8 complete weeks, people a week
 * @param best the best complete week of a year, people
 */
public record PaceAnswer(Figure current, Figure best, Outlook outlook) {}
