package id.pantau.graphql;

import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Says a sentence a few times, not once for each of thousands of regions: of errors with the same
 * code and message the first ones stay, and the first of them tells in {@code extensions.times} how
 * many fields it took.
 */
final class AlikeErrors {

  private static final int KEPT = 10;

  private AlikeErrors() {}

  static List<GraphQLError> few(List<GraphQLError> errors) {
    return errors.stream()
        .collect(Collectors.groupingBy(AlikeErrors::key, LinkedHashMap::new, Collectors.toList()))
        .values()
        .stream()
        .flatMap(alike -> cut(alike).stream())
        .toList();
  }

  private static List<Object> key(GraphQLError error) {
    Map<String, Object> extensions = Objects.requireNonNullElse(error.getExtensions(), Map.of());
    return List.of(String.valueOf(error.getMessage()), String.valueOf(extensions.get("code")));
  }

  private static List<GraphQLError> cut(List<GraphQLError> alike) {
    if (alike.size() <= KEPT) {
      return alike;
    }
    var kept = new ArrayList<>(alike.subList(0, KEPT));
    kept.set(
        0,
        with(
            alike.getFirst(),
            String.valueOf(alike.getFirst().getMessage()),
            "times",
            alike.size()));
    return kept;
  }

  /** The error with another message and one extension more. */
  static GraphQLError with(GraphQLError error, String message, String extension, Object value) {
    var extensions =
        new HashMap<>(Objects.requireNonNullElse(error.getExtensions(), Map.<String, Object>of()));
    extensions.put(extension, value);
    return GraphqlErrorBuilder.newError()
        .message("%s", message)
        .locations(error.getLocations())
        .path(error.getPath())
        .errorType(error.getErrorType())
        .extensions(extensions)
        .build();
  }
}
