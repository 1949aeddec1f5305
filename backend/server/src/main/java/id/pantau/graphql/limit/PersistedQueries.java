package id.pantau.graphql.limit;

import graphql.ErrorType;
import graphql.ExecutionInput;
import graphql.GraphqlErrorBuilder;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.execution.preparsed.persisted.ApolloPersistedQuerySupport;
import graphql.execution.preparsed.persisted.PersistedQueryError;
import graphql.execution.preparsed.persisted.PersistedQueryNotFound;
import id.pantau.problem.ProblemCode;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Queries that were sent once and are asked for by their SHA-256 from then on: {@code
 * extensions.persistedQuery.sha256Hash}, as Apollo's clients do it. One that is sent by its text
 * again is not parsed again either.
 */
final class PersistedQueries extends ApolloPersistedQuerySupport {

  private static final Pattern SHA_256 = Pattern.compile("[0-9a-fA-F]{64}");

  /**
   * @param most that are remembered
   */
  PersistedQueries(int most) {
    super(new ParsedQueries(most));
  }

  /** What a query is known by that came without a hash. */
  private record Sent(String text) {}

  @Override
  protected Optional<Object> getPersistedQueryId(ExecutionInput input) {
    Object asked = input.getExtensions().get("persistedQuery");
    return asked == null ? sent(input.getQuery()) : Optional.of(hash(asked));
  }

  private static Optional<Object> sent(String text) {
    return text.isBlank() || text.equals(PERSISTED_QUERY_MARKER)
        ? Optional.empty()
        : Optional.of(new Sent(text));
  }

  @Override
  protected boolean persistedQueryIdIsInvalid(Object id, String text) {
    return !(id instanceof Sent) && super.persistedQueryIdIsInvalid(id, text);
  }

  private static String hash(Object asked) {
    if (asked instanceof Map<?, ?> fields
        && fields.get("sha256Hash") instanceof String hash
        && SHA_256.matcher(hash).matches()) {
      return hash.toLowerCase(Locale.ROOT);
    }
    throw new Refusal(
        ProblemCode.BAD_INPUT,
        "extensions.persistedQuery names no query; write {\"version\": 1, \"sha256Hash\": \"…\"} with the 64 hexadecimal digits of the query's SHA-256");
  }

  @Override
  protected PreparsedDocumentEntry mkMissingError(PersistedQueryError error) {
    return error instanceof PersistedQueryNotFound
        ? entry("PersistedQueryNotFound", "PERSISTED_QUERY_NOT_FOUND")
        : entry(
            "sha256Hash is not the SHA-256 of query; take it of the query's UTF-8 bytes as they are sent",
            ProblemCode.BAD_INPUT.name());
  }

  /** Clients know the first message by its letters, so how to mend it stands beside. */
  private static PreparsedDocumentEntry entry(String message, String code) {
    return new PreparsedDocumentEntry(
        GraphqlErrorBuilder.newError()
            .message("%s", message)
            .errorType(ErrorType.ValidationError)
            .extensions(
                Map.of(
                    "code", code, "help", "send the same again with the query's text in `query`"))
            .build());
  }
}
