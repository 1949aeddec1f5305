package id.pantau.measure.roster;

import static org.assertj.core.api.Assertions.assertThat;

import id.pantau.dataset.Basis;
import id.pantau.dataset.Origin;
import id.pantau.lake.PerVersion;
import id.pantau.testing.TestingPantau;
import id.pantau.warehouse.Sql;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RosterTest {

  private static final LocalDate FIRST = LocalDate.of(2022, 12, 20);

  private static final String OTHER =
      "date,service_district_code,registered_district_code,npsn,channel,people\n%s,120101,120101,,OFFICE,3\n";

  @TempDir private Path folder;

  private TestingPantau pantau;
  private PerVersion<Roster> roster;

  @BeforeEach
  void open() {
    pantau = TestingPantau.mini(folder);
    pantau.at("2024-03-01T00:00:00Z");
    roster = new PerVersion<>(pantau.lake(), () -> Roster.read(pantau.warehouse()));
  }

  @AfterEach
  void close() {
    pantau.close();
  }

  @Test
  void knowsTheUnitsByWhatTheyBeginWith() {
    List<String> all = units("true");
    assertThat(roster.now().units(4, ""))
        .isEqualTo(all.stream().filter(u -> u.length() == 4).toList());
    for (String begin : List.of("11", "1101", "110102", "9", "00")) {
      assertThat(roster.now().units(6, begin))
          .as(begin)
          .isEqualTo(all.stream().filter(u -> u.length() == 6 && u.startsWith(begin)).toList());
    }
  }

  private List<String> units(String which) {
    return pantau
        .warehouse()
        .query(
            Sql.of("SELECT DISTINCT unit FROM region_unit WHERE " + which + " ORDER BY unit"),
            row -> row.text("unit"));
  }

  /** Over the ends of blocks, beside a set of days. */
  @Test
  void knowsWhoReportedWhen() {
    var random = new Random(62);
    var days = new TreeSet<LocalDate>();
    for (int i = 0; i < 120; i++) {
      days.add(FIRST.plusDays(random.nextInt(400)));
    }
    report(days);
    Reports reports = roster.now().reports("activations");
    for (int i = 0; i < 2_000; i++) {
      LocalDate first = FIRST.plusDays(random.nextInt(440) - 20);
      LocalDate last = first.plusDays(random.nextInt(9));
      assertThat(reports.any("1101", first, last))
          .as("%s to %s", first, last)
          .isEqualTo(!days.subSet(first, true, last, true).isEmpty());
    }
    assertThat(reports.any("1201", FIRST, FIRST.plusYears(9))).isFalse();
    assertThat(roster.now().reports("visits").any("1101", FIRST, FIRST.plusYears(9))).isFalse();
    assertThat(reports.any("1101", LocalDate.of(1900, 1, 1), LocalDate.of(9999, 12, 30))).isTrue();
  }

  @Test
  void knowsTheNewestReleaseOfAnOffice() {
    pantau.load(
        "population",
        Origin.PUBLISHED,
        """
        region_code,cut_on,published_on,population,eligible,recorded
        1101,2022-06-30,2022-10-01,100,70,60
        1101,2022-12-31,2023-03-01,110,77,61
        """);
    Roster known = roster.now();
    assertThat(known.base("1101", Basis.POPULATION, LocalDate.of(2022, 6, 29))).isNull();
    assertThat(known.base("1101", Basis.POPULATION, LocalDate.of(2022, 12, 30)))
        .isEqualTo(new Count(100, Origin.PUBLISHED));
    assertThat(known.base("1101", Basis.POPULATION, LocalDate.of(2022, 12, 31)))
        .isEqualTo(new Count(110, Origin.PUBLISHED));
    assertThat(known.base("1101", Basis.ELIGIBLE, LocalDate.of(2024, 1, 1)))
        .isEqualTo(new Count(77, Origin.PUBLISHED));
    assertThat(known.base("1201", Basis.ELIGIBLE, LocalDate.of(2024, 1, 1))).isNull();
  }

  @Test
  void knowsTheOriginOfWhatHasOnlyOne() {
    report(Set.of(FIRST));
    assertThat(roster.now().origin("activations")).contains(Origin.OFFICIAL);
    assertThat(roster.now().origin("visits")).isEmpty();
    pantau.load("activations", Origin.SYNTHETIC, OTHER.formatted(FIRST));
    assertThat(roster.now().origin("activations")).isEmpty();
  }

  /** What was undone, or replaced whole, is not part of anything any more. */
  @Test
  void knowsTheOriginOfWhatHoldsOnly() {
    report(Set.of(FIRST));
    pantau.load("activations", Origin.SYNTHETIC, OTHER.formatted(FIRST));
    long other = pantau.lake().current().version();
    assertThat(roster.now().origin("activations")).isEmpty();
    pantau.lake().transaction(session -> pantau.lake().undo(session, other));
    assertThat(roster.now().origin("activations")).contains(Origin.OFFICIAL);
    assertThat(roster.now().origin(List.of("activations"))).isEqualTo(Origin.OFFICIAL);
  }

  @Test
  void isReadAgainAfterALoad() {
    report(Set.of(FIRST));
    assertThat(roster.now().reports("activations").any("1101", FIRST, FIRST)).isTrue();
    Roster before = roster.now();
    assertThat(roster.now()).isSameAs(before);
    LocalDate next = FIRST.plusDays(1);
    report(Set.of(next));
    assertThat(roster.now().reports("activations").any("1101", next, next)).isTrue();
    assertThat(before.reports("activations").any("1101", next, next)).isFalse();
  }

  private void report(Set<LocalDate> days) {
    pantau.load(
        "activations",
        Origin.OFFICIAL,
        days.stream()
            .map(day -> "%s,110101,110101,,OFFICE,3".formatted(day))
            .collect(
                Collectors.joining(
                    "\n",
                    "date,service_district_code,registered_district_code,npsn,channel,people\n",
                    "\n")));
  }
}
