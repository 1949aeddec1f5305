package id.pantau.architecture.bad.calendar;

import id.pantau.region.RegionCode;

/** A calendar that knows where it is asked. */
record KnowsRegion(RegionCode region) {}
