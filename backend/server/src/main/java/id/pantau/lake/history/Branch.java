package id.pantau.lake.history;

import id.pantau.access.Scope;
import id.pantau.region.RegionCode;
import java.util.Optional;

/** The part of the tree that is asked about and may be seen. */
record Branch(RegionCode root) {

  /** Empty when nothing that is asked about may be seen. */
  static Optional<Branch> of(Scope scope, RegionCode within) {
    if (scope.admits(within)) {
      return Optional.of(new Branch(within));
    }
    return scope.root().isWithin(within) ? Optional.of(new Branch(scope.root())) : Optional.empty();
  }

  boolean isNation() {
    return root.equals(RegionCode.NATION);
  }

  /** True in SQL for offices of the branch. */
  String admits(String office) {
    return isNation()
        ? "true"
        : "substr(%s, 1, %d) = '%s'".formatted(office, root.digits().length(), root.digits());
  }
}
