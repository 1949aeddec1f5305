package id.pantau.architecture.bad.measure;

import id.pantau.architecture.bad.graphql.KnowsSql;

/** A measure that knows the API, which knows it: a cycle as well. */
public record KnowsApi(KnowsSql api) {}
