package id.pantau.graphql;

import id.pantau.measure.Known;
import id.pantau.region.RegionCode;

/** Key of the loader of published standings. */
record StandingsQuestion(RegionCode region, Known known) {}
