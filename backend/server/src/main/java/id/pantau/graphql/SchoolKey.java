package id.pantau.graphql;

import id.pantau.measure.aggregate.Aggregates.Cut;
import id.pantau.region.RegionCode;
import id.pantau.school.SchoolQuestion;

/** Key of the loader of schools: every argument, so that regions are asked together. */
record SchoolKey(RegionCode region, SchoolQuestion question, Cut cut) {}
