package id.pantau.architecture.bad.warehouse;

import id.pantau.region.RegionCode;

/** An engine that knows what its rows mean. */
record KnowsRegion(RegionCode region) {}
