package id.pantau.ui.overview;

import id.pantau.ui.api.Basis;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What the percent is of: what the target says itself, or one of the three. */
enum BasisChoice {
  OWN(null),
  ELIGIBLE(Basis.ELIGIBLE),
  RECORDED(Basis.RECORDED),
  POPULATION(Basis.POPULATION);

  private final @Nullable Basis basis;

  BasisChoice(@Nullable Basis basis) {
    this.basis = basis;
  }

  @Nullable Basis basis() {
    return basis;
  }

  static BasisChoice of(@Nullable Basis basis) {
    return Arrays.stream(values()).filter(choice -> choice.basis == basis).findFirst().orElse(OWN);
  }
}
