package id.pantau.architecture.bad.sample;

import id.pantau.measure.MeasureId;

/** A generator that knows a measure. */
record KnowsMeasure(MeasureId measure) {}
