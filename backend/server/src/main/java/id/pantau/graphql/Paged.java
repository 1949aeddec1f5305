package id.pantau.graphql;

import id.pantau.measure.aggregate.Aggregates.Cut;

/** A question and which of its answer's rows are wanted. */
record Paged<Q>(Q question, Cut cut) {}
