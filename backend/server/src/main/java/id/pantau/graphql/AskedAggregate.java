package id.pantau.graphql;

import id.pantau.measure.aggregate.AggregateQuestion;
import id.pantau.region.RegionCode;

/** What a query's {@code aggregate} asks, with its arguments understood. */
public record AskedAggregate(RegionCode region, AggregateQuestion question) {}
