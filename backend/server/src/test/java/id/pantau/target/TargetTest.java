package id.pantau.target;

import static org.assertj.core.api.Assertions.assertThat;

import id.pantau.dataset.Basis;
import id.pantau.region.RegionCode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TargetTest {

  private static Target target(String region, String year, String rate, String announced) {
    return until(year + "-12-31", region, year, rate, announced);
  }

  private static Target until(
      String deadline, String region, String year, String rate, String announced) {
    return new Target(
        RegionCode.parse(region),
        LocalDate.parse(year + "-01-01"),
        LocalDate.parse(deadline),
        new BigDecimal(rate),
        Basis.RECORDED,
        LocalDate.parse(announced),
        "day",
        false,
        null,
        null,
        null);
  }

  @ParameterizedTest
  @CsvSource({
    "0.25, 168015, 42004", // Lubuklinggau
    "0.25, 104229, 26058", // Pagar Alam, of recorded
    "0.25, 108330, 27083", // Pagar Alam, of eligible
    "0.25, 168000, 42000", // nothing to round
    "0.3, 10, 3", // exact, whatever floating point makes of it
    "0.3, 1000000000, 300000000",
    "0.1, 3, 1",
    "0.25, 0, 0"
  })
  void countsTheCeilingExactly(String rate, double base, long count) {
    assertThat(target("16", "2023", rate, "2023-01-01").count(base)).isEqualTo(count);
  }

  @Test
  void theRegionsOwnBeatsItsAncestorsThenTheNewest() {
    Target nation = target("00", "2023", "0.25", "2023-06-01");
    Target province = target("16", "2023", "0.2", "2023-02-01");
    Target own = target("1673", "2023", "0.3", "2023-01-01");
    Target revised = target("1673", "2023", "0.35", "2023-05-01");
    var policy = new TargetPolicy(List.of(nation, own, province, revised));
    RegionCode region = RegionCode.parse("1673");
    LocalDate day = LocalDate.parse("2023-11-02");

    assertThat(policy.inForce(region, day, day)).containsExactly(revised, own, province, nation);
    assertThat(policy.inForce(region, day, LocalDate.parse("2023-03-01")))
        .containsExactly(own, province);
    assertThat(policy.inForce(RegionCode.parse("1672"), day, day))
        .containsExactly(province, nation);
    assertThat(policy.inForce(RegionCode.parse("167301"), day, day).getFirst()).isEqualTo(revised);
  }

  /** Announced together for the same start: whatever comes first in the file. */
  @Test
  void theLastDeadlineIsPrimary() {
    Target year = target("00", "2023", "0.25", "2022-12-01");
    Target half = until("2023-06-30", "00", "2023", "0.15", "2022-12-01");
    LocalDate day = LocalDate.parse("2023-03-01");
    for (List<Target> targets : List.of(List.of(year, half), List.of(half, year))) {
      assertThat(new TargetPolicy(targets).primary(RegionCode.NATION, day, day)).contains(year);
    }
  }

  @Test
  void isInForceFromThePeriodsFirstDayToTheDeadline() {
    Target target = target("00", "2023", "0.25", "2022-12-01");
    var policy = new TargetPolicy(List.of(target));
    LocalDate known = LocalDate.parse("2024-06-01");
    assertThat(policy.inForce(RegionCode.NATION, LocalDate.parse("2022-12-31"), known)).isEmpty();
    assertThat(policy.inForce(RegionCode.NATION, LocalDate.parse("2023-01-01"), known)).hasSize(1);
    assertThat(policy.inForce(RegionCode.NATION, LocalDate.parse("2023-12-31"), known)).hasSize(1);
    assertThat(policy.inForce(RegionCode.NATION, LocalDate.parse("2024-01-01"), known)).isEmpty();
  }
}
