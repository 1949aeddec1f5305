package id.pantau.graphql;

import id.pantau.measure.aggregate.AggregateQuestion;
import id.pantau.measure.aggregate.Aggregates.Cut;
import id.pantau.region.RegionCode;

/** Key of the loader of grouped figures: every argument, so that regions are asked together. */
record AggregateKey(RegionCode region, AggregateQuestion question, Cut cut) {}
