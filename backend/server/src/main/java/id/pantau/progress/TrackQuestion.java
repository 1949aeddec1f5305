package id.pantau.progress;

import id.pantau.series.Interval;

/** How the offices that a progress counts came to where they are. */
public record TrackQuestion(Progress progress, Interval interval) {}
