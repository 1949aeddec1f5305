package id.pantau.architecture.bad.lake;

import id.pantau.measure.MeasureId;

/** A lake that knows a measure. */
record KnowsMeasure(MeasureId measure) {}
