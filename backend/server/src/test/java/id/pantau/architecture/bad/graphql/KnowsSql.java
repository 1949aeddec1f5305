package id.pantau.architecture.bad.graphql;

import id.pantau.architecture.bad.measure.KnowsApi;
import id.pantau.warehouse.Sql;

/** A controller that writes SQL. */
public record KnowsSql(Sql sql, KnowsApi measure) {}
