package id.pantau.architecture.bad.region;

import id.pantau.architecture.bad.measure.KnowsApi;
import org.springframework.core.env.Environment;

/** A value that knows a measure and a framework. */
record KnowsAbove(KnowsApi measure, Environment environment) {}
