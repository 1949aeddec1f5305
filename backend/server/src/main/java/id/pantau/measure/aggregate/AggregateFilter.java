package id.pantau.measure.aggregate;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is left out of the figures.
 *
 * @param role which place of an event counts
 * @param only by category, the values that count; a category without values is not filtered
 * @param atSchool true: only what happened at a school; false: only what happened elsewhere
 */
public record AggregateFilter(
    Role role, Map<Dimension, List<String>> only, @Nullable Boolean atSchool) {

  /** Everything, counted where people are registered. */
  public static final AggregateFilter NONE = new AggregateFilter(Role.REGISTERED, Map.of(), null);

  public AggregateFilter {
    var copy = new EnumMap<Dimension, List<String>>(Dimension.class);
    only.forEach(
        (dimension, values) -> {
          if (dimension.kind() != Dimension.Kind.CATEGORY) {
            throw new IllegalArgumentException(dimension + " is no category");
          }
          if (!values.isEmpty()) {
            copy.put(dimension, List.copyOf(values));
          }
        });
    only = Map.copyOf(copy);
  }

  /** What must be told apart to apply it. */
  Set<Dimension> dimensions() {
    var all = EnumSet.noneOf(Dimension.class);
    all.addAll(only.keySet());
    if (atSchool != null) {
      all.add(Dimension.SCHOOL);
    }
    return all;
  }

  /** Whether only what happened at schools is left. */
  boolean onlySchools() {
    return Boolean.TRUE.equals(atSchool)
        || only.containsKey(Dimension.SCHOOL)
        || only.containsKey(Dimension.SCHOOL_KIND);
  }
}
