package id.pantau.graphql.weight;

import graphql.normalized.ExecutableNormalizedField;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLTypeUtil;
import id.pantau.progress.WeeklyForecast;
import id.pantau.region.RegionCode;
import id.pantau.region.RegionLevel;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How many of a field there can be, by its arguments and by what is known of the country: a
 * province has at most 38 regencies, a regency 51 districts; there are 38 provinces, 514 regencies
 * and cities and 7,285 districts. With some room, as the country is still being divided.
 */
final class Bounds {

  private static final int PROVINCES = 45;
  private static final int REGENCIES = 560;
  private static final int DISTRICTS = 7_400;
  private static final int REGENCIES_OF_A_PROVINCE = 45;
  private static final int DISTRICTS_OF_A_REGENCY = 60;

  /** Lists whose entries are few by nature: ancestors, targets in force, kinds of health. */
  private static final int FEW = 5;

  /** Decisions on one office's day, and what was published of one region. */
  private static final int SOME = 20;

  /** The weeks that are forecast and the deadline. */
  private static final int WEEKS_AHEAD = WeeklyForecast.WEEKS + 1;

  /** The most that one question can have. */
  private static final int MEASURES = 12;

  private Bounds() {}

  static Reach reach(
      ExecutableNormalizedField field, GraphQLFieldDefinition definition, Reach above) {
    Map<String, Object> arguments = field.getResolvedArguments();
    return switch (field.getFieldName()) {
      case "region" -> above.at(level(arguments.get("code")));
      case "regions" -> paged(arguments, above).at(levelNamed(arguments.get("level")));
      case "parent", "office", "district" -> above.at(null);
      case "children" -> children(above);
      case "nodes", "edges" -> above.times(above.page()).atMost(all(above, above.level()));
      case "groups" -> above.times(Groups.of(field.getParent().getResolvedArguments().get("by")));
      case "forecast" -> above.paging(weeks(arguments.get("horizon")));
      case "points", "days" -> above.times(above.page());
      case "figures" -> above.times(MEASURES);
      case "aggregate" -> above.paging(Groups.most(arguments)).at(null);
      case "series", "reporting" -> above.paging(Spans.points(field));
      case "futures" -> above.times(WEEKS_AHEAD);
      case "track" -> above.times(Spans.points(field));
      case "offices" -> offices(field, above);
      case "standings", "history", "datasets" -> above.times(SOME);
      case "measures" -> above.times(SOME + SOME);
      default -> usual(field.getResolvedArguments(), definition, above);
    };
  }

  private static long weeks(@Nullable Object horizon) {
    return horizon instanceof Integer weeks ? Math.max(1, weeks) : 1;
  }

  private static Reach usual(
      Map<String, Object> arguments, GraphQLFieldDefinition definition, Reach above) {
    if (GraphQLTypeUtil.unwrapNonNull(definition.getType()) instanceof GraphQLList) {
      Object first = arguments.get("first");
      return above.times(first instanceof Integer size ? Math.max(1, size) : FEW).at(null);
    }
    return definition.getArgument("first") == null ? above : paged(arguments, above).at(null);
  }

  private static Reach paged(Map<String, Object> arguments, Reach above) {
    return above.paging(arguments.get("first") instanceof Integer size ? Math.max(1, size) : 1_000);
  }

  private static Reach children(Reach above) {
    RegionLevel level = above.level();
    if (level == null) {
      return above.times(DISTRICTS_OF_A_REGENCY);
    }
    return switch (level) {
      case NATION -> above.times(PROVINCES).at(RegionLevel.PROVINCE);
      case PROVINCE ->
          above.times(REGENCIES_OF_A_PROVINCE).atMost(REGENCIES).at(RegionLevel.REGENCY);
      case REGENCY ->
          above.times(DISTRICTS_OF_A_REGENCY).atMost(DISTRICTS).at(RegionLevel.DISTRICT);
      case DISTRICT -> above;
    };
  }

  /** All regions of a level under so many that may be asked. */
  private static long all(Reach above, @Nullable RegionLevel level) {
    if (level == null) {
      return Long.MAX_VALUE;
    }
    return above.count()
        * switch (level) {
          case NATION -> 1L;
          case PROVINCE -> PROVINCES;
          case REGENCY -> REGENCIES;
          case DISTRICT -> DISTRICTS;
        };
  }

  /** Offices that report; of a health, only their number is told. */
  private static Reach offices(ExecutableNormalizedField field, Reach above) {
    if (!field.getSingleObjectTypeName().equals("Reporting")) {
      return above;
    }
    RegionLevel level = above.level();
    if (level == null) {
      return above.times(REGENCIES);
    }
    return switch (level) {
      case NATION -> above.times(REGENCIES);
      case PROVINCE -> above.times(REGENCIES_OF_A_PROVINCE).atMost(REGENCIES);
      case REGENCY, DISTRICT -> above;
    };
  }

  private static @Nullable RegionLevel level(@Nullable Object code) {
    return code instanceof RegionCode known ? known.level() : null;
  }

  private static @Nullable RegionLevel levelNamed(@Nullable Object level) {
    return level == null ? null : RegionLevel.valueOf(level.toString().toUpperCase(Locale.ROOT));
  }
}
