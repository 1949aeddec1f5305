package id.pantau.export;

import id.pantau.access.Scope;
import id.pantau.graphql.AskedAggregate;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants to be exported, as the API understood it.
 *
 * @param document the query as it was asked
 * @param since only what differs from what that version said; null for all
 */
record Order(Scope scope, String document, AskedAggregate asked, @Nullable Long since) {}
