package id.pantau.graphql;

import graphql.language.Field;
import graphql.schema.DataFetchingEnvironment;
import id.pantau.graphql.limit.GraphQlLimits;
import id.pantau.lake.history.Slice;
import id.pantau.measure.aggregate.Aggregates.Cut;
import id.pantau.problem.ProblemException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list that is ordered by a key (Relay).
 *
 * @param totalCount entries on all pages together
 */
record Connection<T>(List<Edge<T>> edges, PageInfo pageInfo, int totalCount) {

  private static final String BEGIN = "after:";

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
      List<T> all,
      Function<T, String> key,
      String list,
      @Nullable Integer first,
      @Nullable String after) {
    int most = size(first);
    String place = place(after, list);
    int from = place == null ? 0 : indexAfter(all, key, place);
    int to = Math.min(all.size(), from + most);
    List<Edge<T>> edges = edges(all.subList(from, to), key, list);
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
    List<Edge<T>> edges = edges(slice.items(), key, list);
    return new Connection<>(
        edges, pageInfo(edges, slice.more(), after != null), Math.toIntExact(slice.total()));
  }

  private static <T> List<Edge<T>> edges(List<T> nodes, Function<T, String> key, String list) {
    return nodes.stream()
        .map(node -> new Edge<>(() -> encode(key.apply(node), list), node))
        .toList();
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
                        () -> encode(new PinnedCursor(version, cut.offset() + i + 1).text(), list),
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
    if (first != null && (first < 1 || first > GraphQlLimits.LARGEST_PAGE)) {
      throw ProblemException.badInput(
          "first is %d; ask for 1 to %d and page on with after"
              .formatted(first, GraphQlLimits.LARGEST_PAGE));
    }
    return first == null ? GraphQlLimits.USUAL_PAGE : first;
  }

  /**
   * A list in short.
   *
   * @param arguments that make it what it is, whose text says all of them
   */
  static String list(@Nullable Object... arguments) {
    var sum = new CRC32C();
    sum.update(Arrays.toString(arguments).getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().toHexDigits((int) sum.getValue());
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
    if (!text.substring(end + 1).equals(list)) {
      throw ProblemException.badInput(
          "after is a cursor of another list; ask for the same as on the page before, with nothing but first and after changed");
    }
    return text.substring(0, end);
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

  /** A cursor of a place in a list. */
  static String encode(String place, String list) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString((BEGIN + place + "/" + list).getBytes(StandardCharsets.UTF_8));
  }

  /** What a cursor has, whatever it is of. */
  static String decode(String cursor) {
    try {
      String text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
      if (text.startsWith(BEGIN)) {
        return text.substring(BEGIN.length());
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
