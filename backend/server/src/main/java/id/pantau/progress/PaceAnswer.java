package id.pantau.progress;

import id.pantau.measure.Figure;

/**
 * How fast a region has been.
 *
 * @param current median of the last 8 complete weeks or of as many as there are, people a week
 * @param weeks how many those are
 * @param best the best complete week of a year, people
 */
public record PaceAnswer(Figure current, int weeks, Figure best, Outlook outlook) {}
