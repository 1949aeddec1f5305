package id.pantau.architecture.bad.target;

import id.pantau.measure.MeasureId;

/** A target that knows a measure. */
record KnowsMeasure(MeasureId measure) {}
