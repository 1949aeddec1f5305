package id.pantau.architecture.bad.contract;

import id.pantau.lake.DataVersion;

/** A contract that knows what was loaded. */
record KnowsData(DataVersion version) {}
