package id.pantau.measure;

import id.pantau.access.Scope;
import id.pantau.region.RegionCode;

/** Pieces of SQL that every question shares. */
final class Compiler {

  private Compiler() {}

  /** True for units that the one who asks may see. */
  static String within(Scope scope, String unit) {
    String root = scope.root().digits();
    return scope.root().equals(RegionCode.NATION)
        ? "true"
        : "substr(%s, 1, %d) = '%s'".formatted(unit, root.length(), root);
  }
}
