package id.pantau.access;

import id.pantau.problem.ProblemCode;
import id.pantau.problem.ProblemException;
import id.pantau.region.RegionCode;

/**
 * What the one who asks may see: one branch of the tree. No measure is compiled without it.
 *
 * @param root the top of the branch
 */
public record Scope(RegionCode root) {

  /** Under which the scope stands in a request's context. */
  public static final String CONTEXT_KEY = "scope";

  /** The whole tree: what everyone has while there is no sign-in and only loopback is served. */
  public static Scope nation() {
    return new Scope(RegionCode.NATION);
  }

  /**
   * A region that may be shown.
   *
   * @throws ProblemException NOT_FOUND, as of a region that is not there
   */
  public RegionCode visible(RegionCode region) {
    if (!admits(region)) {
      throw new ProblemException(
          ProblemCode.NOT_FOUND, "there is no region %s to be seen".formatted(region));
    }
    return region;
  }

  /** Whether figures of the region may be shown. */
  public boolean admits(RegionCode region) {
    return region.isWithin(root);
  }
}
