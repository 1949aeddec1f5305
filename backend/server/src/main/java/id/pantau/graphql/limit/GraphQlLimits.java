package id.pantau.graphql.limit;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What one query may ask for, and how many at once.
 *
 * @param depth fields below each other; the standard introspection query needs 13
 * @param nodes entries that all lists of the answer may have together (regions, points, rows), by
 *     what the query's arguments and the schema tell before it is run
 * @param values objects, lists and plain values that the answer may come to while it is made
 * @param complexity points of a query: what its fields cost in SQL, and a tenth of its nodes
 * @param aliases in one query, those of fragments each time they are used
 * @param tokens names, signs and values in one query's text
 * @param body the most that a request may have
 * @param page entries of one page; 100 to 1000
 * @param timeout after which an answer is given up and its SQL cancelled
 * @param running queries that run at once
 * @param waiting queries that wait for one of these to end; the next one is answered with HTTP 429
 * @param subscribers subscriptions that are open at once
 * @param persisted queries that are remembered, by their text or SHA-256, of 2,000 characters on
 *     average; the one longest unused goes first
 */
@ConfigurationProperties("pantau.graphql")
public record GraphQlLimits(
    @DefaultValue("20") int depth,
    @DefaultValue("100000") int nodes,
    @DefaultValue("500000") int values,
    @DefaultValue("20000") int complexity,
    @DefaultValue("30") int aliases,
    @DefaultValue("5000") int tokens,
    @DefaultValue("64KB") DataSize body,
    @DefaultValue("1000") int page,
    @DefaultValue("15s") Duration timeout,
    @DefaultValue("4") int running,
    @DefaultValue("32") int waiting,
    @DefaultValue("64") int subscribers,
    @DefaultValue("1000") int persisted) {

  /** The page one gets without asking for a size. */
  public static final int USUAL_PAGE = 100;

  /** The largest page that can be asked for. */
  public static final int LARGEST_PAGE = 1_000;

  public GraphQlLimits {
    if (depth < 1 || nodes < 1 || values < 1 || complexity < 1 || aliases < 0 || tokens < 1) {
      throw new IllegalArgumentException(
          "pantau.graphql: depth, nodes, values, complexity and tokens are at least 1");
    }
    if (page < USUAL_PAGE || page > LARGEST_PAGE) {
      throw new IllegalArgumentException(
          "pantau.graphql.page is %d, which a list has where nobody says how many, to %d"
              .formatted(USUAL_PAGE, LARGEST_PAGE));
    }
    if (!timeout.isPositive() || running < 1 || waiting < 0 || subscribers < 0 || persisted < 1) {
      throw new IllegalArgumentException(
          "pantau.graphql: timeout is positive, running and persisted at least 1, waiting and subscribers at least 0");
    }
  }
}
