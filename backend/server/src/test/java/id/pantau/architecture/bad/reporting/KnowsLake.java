package id.pantau.architecture.bad.reporting;

import id.pantau.lake.Lake;

/** A use case that reads the record by itself. */
record KnowsLake(Lake lake) {}
