package id.pantau.target;

import id.pantau.region.RegionCode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Which targets are in force where and when. */
public final class TargetPolicy {

  private static final Comparator<Target> PRIMARY_FIRST =
      Comparator.comparing((Target target) -> target.region().level())
          .thenComparing(Target::announcedOn)
          .thenComparing(Target::periodStart)
          .thenComparing(Target::deadline)
          .reversed();

  private final List<Target> targets;

  public TargetPolicy(List<Target> targets) {
    this.targets = List.copyOf(targets);
  }

  /**
   * The targets whose period contains the day and that were announced by the day of knowledge: the
   * region's own before its ancestors', then the newest announced, then the one that begins, then
   * the one that ends last. The first is the primary one.
   */
  public List<Target> inForce(RegionCode region, LocalDate day, LocalDate knownBy) {
    return targets.stream()
        .filter(target -> region.isWithin(target.region()))
        .filter(target -> target.covers(day) && !target.announcedOn().isAfter(knownBy))
        .sorted(PRIMARY_FIRST)
        .toList();
  }

  /** The first of those in force; empty where none is. */
  public Optional<Target> primary(RegionCode region, LocalDate day, LocalDate knownBy) {
    return inForce(region, day, knownBy).stream().findFirst();
  }
}
