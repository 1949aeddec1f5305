package id.pantau.graphql;

import id.pantau.region.RegionCode;
import id.pantau.school.SchoolQuestion;

/** Key of the loader of summaries: every argument, so that regions are asked together. */
record SchoolSummaryKey(RegionCode region, SchoolQuestion question) {}
