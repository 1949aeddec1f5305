package id.pantau.graphql;

import id.pantau.measure.aggregate.AggregateOrder;
import id.pantau.region.RegionCode;
import id.pantau.school.SchoolOrder;
import id.pantau.school.SchoolQuestion;
import id.pantau.school.SchoolSearch;
import id.pantau.school.SchoolState;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The arguments of {@code schools} as the schema has them; a region's has no {@code within}. */
record SchoolArguments(
    @Nullable RegionCode within,
    @Nullable List<String> kind,
    @Nullable List<SchoolState> state,
    @Nullable String search,
    @Nullable LocalDate asOf,
    @Nullable OffsetDateTime knownAt,
    List<Order> orderBy,
    @Nullable Integer first,
    @Nullable String after) {

  /** What schools are ordered by. */
  record Order(SchoolOrder.Key key, AggregateOrder.Direction direction) {}

  /** An explicit null means what leaving the argument out means. */
  RegionCode region() {
    return Objects.requireNonNullElse(within, RegionCode.NATION);
  }

  /** What is asked of a region, in short: all but which page. */
  String list(RegionCode of) {
    return Connection.list("schools", of, kind, state, search, asOf, knownAt, orderBy);
  }

  SchoolQuestion question(KnownAt known, @Nullable PinnedCursor cursor) {
    return new SchoolQuestion(
        kind == null ? Set.of() : Set.copyOf(kind),
        state == null ? Set.of() : Set.copyOf(state),
        search == null || search.isBlank() ? null : SchoolSearch.of(search),
        asOf,
        cursor == null ? known.resolve(knownAt) : known.resolve(knownAt, cursor.version()),
        orderBy.stream().map(order -> new SchoolOrder(order.key(), order.direction())).toList());
  }
}
