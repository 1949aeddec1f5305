package id.pantau.graphql.limit;

import graphql.execution.ResponseMapFactory;
import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * An object of an answer, its fields in the order of the query: a few values side by side, and the
 * names that all objects of a kind share. A hash map in its place, of each of thousands of objects,
 * took a tenth of an answer to make and to read.
 */
final class AnswerObject extends AbstractMap<String, @Nullable Object> {

  private final List<String> names;
  private final @Nullable Object[] values;

  private AnswerObject(List<String> names, @Nullable Object[] values) {
    this.names = names;
    this.values = values;
  }

  /** Makes the objects of one answer. */
  static ResponseMapFactory factory() {
    ConcurrentMap<List<String>, List<String>> kinds = new ConcurrentHashMap<>();
    return (names, values) ->
        new AnswerObject(kinds.computeIfAbsent(names, List::copyOf), values.toArray());
  }

  @Override
  public int size() {
    return values.length;
  }

  @Override
  public boolean containsKey(Object name) {
    return names.contains(name);
  }

  @Override
  public @Nullable Object get(Object name) {
    int place = names.indexOf(name);
    return place < 0 ? null : values[place];
  }

  @Override
  public void forEach(BiConsumer<? super String, ? super @Nullable Object> action) {
    for (int i = 0; i < values.length; i++) {
      action.accept(names.get(i), values[i]);
    }
  }

  @Override
  public Set<Map.Entry<String, @Nullable Object>> entrySet() {
    return new AbstractSet<>() {
      @Override
      public Iterator<Map.Entry<String, @Nullable Object>> iterator() {
        return IntStream.range(0, values.length).mapToObj(AnswerObject.this::entry).iterator();
      }

      @Override
      public int size() {
        return values.length;
      }
    };
  }

  private Map.Entry<String, @Nullable Object> entry(int place) {
    return new SimpleImmutableEntry<>(names.get(place), values[place]);
  }
}
