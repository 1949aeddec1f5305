package id.pantau.access;

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

  /** Whether figures of the region may be shown. */
  public boolean admits(RegionCode region) {
    return region.isWithin(root);
  }
}
