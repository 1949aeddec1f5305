package id.pantau.measure;

import id.pantau.region.RegionCode;
import id.pantau.series.Span;

/** A measure of a region over a span of days, or at its end. */
public record SpanQuestion(RegionCode region, Span span) {}
