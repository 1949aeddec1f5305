package id.pantau.graphql.limit;

import graphql.ExecutionInput;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.execution.preparsed.persisted.PersistedQueryCache;
import graphql.execution.preparsed.persisted.PersistedQueryCacheMiss;
import graphql.execution.preparsed.persisted.PersistedQuerySupport;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * Remembers so many queries that are right, parsed, and of long ones fewer; those longest unused go
 * first.
 */
final class ParsedQueries implements PersistedQueryCache {

  /** Of a query on average; a parsed one takes some fifty bytes for each. */
  private static final long CHARACTERS = 2_000;

  private static final float USUAL_LOAD = 0.75f;

  private final int most;
  private final Map<Object, Parsed> queries = new LinkedHashMap<>(16, USUAL_LOAD, true);
  private long characters;

  private record Parsed(PreparsedDocumentEntry entry, int characters) {}

  ParsedQueries(int most) {
    this.most = most;
  }

  @Override
  public CompletableFuture<PreparsedDocumentEntry> getPersistedQueryDocumentAsync(
      Object id, ExecutionInput input, PersistedQueryCacheMiss onMiss) {
    PreparsedDocumentEntry known = known(id);
    return CompletableFuture.completedFuture(known == null ? parsed(id, input, onMiss) : known);
  }

  private synchronized @Nullable PreparsedDocumentEntry known(Object id) {
    Parsed known = queries.get(id);
    return known == null ? null : known.entry();
  }

  private PreparsedDocumentEntry parsed(
      Object id, ExecutionInput input, PersistedQueryCacheMiss onMiss) {
    String text = input.getQuery();
    boolean hashOnly = PersistedQuerySupport.PERSISTED_QUERY_MARKER.equals(text);
    PreparsedDocumentEntry entry = onMiss.apply(hashOnly ? "" : text);
    if (!entry.hasErrors()) {
      remember(id, new Parsed(entry, text.length()));
    }
    return entry;
  }

  private synchronized void remember(Object id, Parsed query) {
    Parsed before = queries.put(id, query);
    characters += query.characters() - (before == null ? 0 : before.characters());
    Iterator<Parsed> eldest = queries.values().iterator();
    while (queries.size() > most || characters > most * CHARACTERS) {
      characters -= eldest.next().characters();
      eldest.remove();
    }
  }
}
