package id.pantau.graphql;

import graphql.language.Field;
import graphql.schema.DataFetchingEnvironment;
import id.pantau.lake.history.Slice;
import id.pantau.measure.aggregate.Aggregates.Cut;
import id.pantau.problem.ProblemException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list that is ordered by a key (Relay).
 *
 * @param totalCount entries on all pages together
 */
record Connection<T>(List<Edge<T>> edges, PageInfo pageInfo, int totalCount) {

  /** The page one gets without asking for a size. */
  static final int USUAL_PAGE = 100;

  /** The largest page that can be asked for. */
  static final int LARGEST_PAGE = 1_000;

  /** A node and the cursor of its place, which is written when it is asked for. */
  record Edge<T>(Supplier<String> place, T node) {

    public String cursor() {
      return place.get();
    }
  }

  record PageInfo(
      boolean hasNextPage,
      boolean hasPreviousPage,
      @Nullable String startCursor,
      @Nullable String endCursor) {}

  /** The nodes without their cursors. */
  public List<T> nodes() {
    return edges.stream().map(Edge::node).toList();
  }

  /**
   * The page after a cursor.
   *
   * @param all ordered by key
   * @param list that it is of
   * @throws ProblemException when the page size or the cursor is impossible
   */
  static <T> Connection<T> page(
      List<T> all, Function<T, String> key, String list, int first, @Nullable String after) {
    size(first);
    String place = place(after, list);
    int from = place == null ? 0 : indexAfter(all, key, place);
    int to = Math.min(all.size(), from + first);
    List<Edge<T>> edges =
        all.subList(from, to).stream()
            .map(node -> new Edge<>(() -> encode(key.apply(node) + "/" + list), node))
            .toList();
    return new Connection<>(edges, pageInfo(edges, to < all.size(), from > 0), all.size());
  }

  /**
   * A page that was read alone.
   *
   * @param list that it is of
   * @param after the cursor that it follows; null for the first page
   */
  static <T> Connection<T> of(
      Slice<T> slice, Function<T, String> key, String list, @Nullable String after) {
    List<Edge<T>> edges =
        slice.items().stream()
            .map(node -> new Edge<>(() -> encode(key.apply(node) + "/" + list), node))
            .toList();
    return new Connection<>(
        edges, pageInfo(edges, slice.more(), after != null), Math.toIntExact(slice.total()));
  }

  /**
   * A page of a list as of a data version, whose cursors are places in it.
   *
   * @param nodes what is on the page
   * @param total entries on all pages
   * @param list that it is of
   */
  static <T> Connection<T> pinned(List<T> nodes, Cut cut, long total, long version, String list) {
    List<Edge<T>> edges =
        IntStream.range(0, nodes.size())
            .mapToObj(
                i ->
                    new Edge<>(
                        new PinnedCursor(version, cut.offset() + i + 1, list)::encoded,
                        nodes.get(i)))
            .toList();
    return new Connection<>(
        edges,
        pageInfo(edges, cut.offset() + nodes.size() < total, cut.offset() > 0),
        Math.toIntExact(total));
  }

  /** Whether the number of entries on all pages is asked for, or may be. */
  static boolean isCounted(DataFetchingEnvironment field) {
    return field.getMergedField().getFields().stream()
        .map(Field::getSelectionSet)
        .flatMap(selected -> selected.getSelections().stream())
        .anyMatch(each -> !(each instanceof Field one) || one.getName().equals("totalCount"));
  }

  /**
   * The page size that is asked for.
   *
   * @throws ProblemException when it is impossible
   */
  static int size(@Nullable Integer first) {
    if (first != null && (first < 1 || first > LARGEST_PAGE)) {
      throw ProblemException.badInput(
          "first is %d; ask for 1 to %d and page on with after".formatted(first, LARGEST_PAGE));
    }
    return first == null ? USUAL_PAGE : first;
  }

  /**
   * What a cursor of a list stands for; null without one.
   *
   * @param list that is asked for
   * @throws ProblemException BAD_INPUT when it is none, or of another list
   */
  static @Nullable String place(@Nullable String cursor, String list) {
    if (cursor == null) {
      return null;
    }
    String text = decode(cursor);
    int end = text.lastIndexOf('/');
    if (end < 0) {
      throw badCursor(null);
    }
    checkList(text.substring(end + 1), list);
    return text.substring(0, end);
  }

  /** Refuses the cursor of another list. */
  static void checkList(String found, String asked) {
    if (!found.equals(asked)) {
      throw ProblemException.badInput(
          "after is a cursor of another list; ask for the same as on the page before, with nothing but first and after changed");
    }
  }

  /** The number that a place stands for; null without one. */
  static @Nullable Long number(@Nullable String place) {
    if (place == null) {
      return null;
    }
    if (!place.matches("\\d{1,18}")) {
      throw badCursor(null);
    }
    return Long.valueOf(place);
  }

  private static <T> PageInfo pageInfo(List<Edge<T>> edges, boolean more, boolean before) {
    return new PageInfo(
        more,
        before,
        edges.isEmpty() ? null : edges.getFirst().cursor(),
        edges.isEmpty() ? null : edges.getLast().cursor());
  }

  private static <T> int indexAfter(List<T> all, Function<T, String> key, String last) {
    return IntStream.range(0, all.size())
        .filter(i -> key.apply(all.get(i)).compareTo(last) > 0)
        .findFirst()
        .orElse(all.size());
  }

  /** A cursor of what the list was ordered by. */
  static String encode(String key) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(("after:" + key).getBytes(StandardCharsets.UTF_8));
  }

  /** What the list was ordered by. */
  static String decode(String cursor) {
    try {
      String text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
      if (text.startsWith("after:")) {
        return text.substring("after:".length());
      }
    } catch (IllegalArgumentException e) {
      throw badCursor(e);
    }
    throw badCursor(null);
  }

  static ProblemException badCursor(@Nullable Throwable cause) {
    var problem =
        ProblemException.badInput(
            "after is not a cursor of this list; pass an endCursor as it was given");
    problem.initCause(cause);
    return problem;
  }
}
