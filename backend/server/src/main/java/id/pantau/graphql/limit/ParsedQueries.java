package id.pantau.graphql.limit;

import graphql.ExecutionInput;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.execution.preparsed.persisted.PersistedQueryCache;
import graphql.execution.preparsed.persisted.PersistedQueryCacheMiss;
import graphql.execution.preparsed.persisted.PersistedQuerySupport;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** Remembers so many queries that are right, parsed; the one longest unused goes first. */
final class ParsedQueries implements PersistedQueryCache {

  private static final float USUAL_LOAD = 0.75f;

  private final Map<Object, PreparsedDocumentEntry> queries;

  ParsedQueries(int most) {
    this.queries =
        new LinkedHashMap<>(16, USUAL_LOAD, true) {
          @Override
          protected boolean removeEldestEntry(Map.Entry<Object, PreparsedDocumentEntry> eldest) {
            return size() > most;
          }
        };
  }

  @Override
  public CompletableFuture<PreparsedDocumentEntry> getPersistedQueryDocumentAsync(
      Object id, ExecutionInput input, PersistedQueryCacheMiss onMiss) {
    PreparsedDocumentEntry known = known(id);
    return CompletableFuture.completedFuture(known == null ? parsed(id, input, onMiss) : known);
  }

  private synchronized @Nullable PreparsedDocumentEntry known(Object id) {
    return queries.get(id);
  }

  private PreparsedDocumentEntry parsed(
      Object id, ExecutionInput input, PersistedQueryCacheMiss onMiss) {
    String text = input.getQuery();
    boolean hashOnly = PersistedQuerySupport.PERSISTED_QUERY_MARKER.equals(text);
    PreparsedDocumentEntry entry = onMiss.apply(hashOnly ? "" : text);
    if (!entry.hasErrors()) {
      remember(id, entry);
    }
    return entry;
  }

  private synchronized void remember(Object id, PreparsedDocumentEntry entry) {
    queries.put(id, entry);
  }
}
