package id.pantau.graphql;

import id.pantau.problem.ProblemException;
import id.pantau.reference.ReferenceData;
import id.pantau.region.RegionCode;

/** Refuses codes that no region has. */
final class KnownRegion {

  private KnownRegion() {}

  /**
   * The code, of a region that there is.
   *
   * @param argument that it is the value of
   * @throws ProblemException BAD_INPUT when there is none
   */
  static RegionCode of(ReferenceData reference, String argument, RegionCode code) {
    if (reference.regions().find(code).isEmpty()) {
      throw ProblemException.badInput(
          "%s is %s, which is no region; ask `regions` for their codes".formatted(argument, code));
    }
    return code;
  }
}
