package id.pantau.ui.overview;

import static org.assertj.core.api.Assertions.assertThat;

import id.pantau.ui.api.Figure;
import id.pantau.ui.api.Level;
import id.pantau.ui.api.NoNeed;
import id.pantau.ui.api.RegionProgress;
import id.pantau.ui.base.Language;
import id.pantau.ui.base.Speech;
import id.pantau.ui.fixture.Samples;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FindingsTest {

  private static Samples at(double activated, int reported, int expected) {
    return Samples.progress().activated(Samples.of(activated, reported, expected));
  }

  private static Findings findings(Language language, Samples nation, Samples... provinces) {
    List<RegionProgress> tiles =
        IntStream.rangeClosed(1, provinces.length)
            .mapToObj(i -> provinces[i - 1].region("1" + i, "P" + i, Level.PROVINCE))
            .toList();
    return new Findings(
        Samples.screen(nation.region("00", "Indonesia", Level.NATION), tiles),
        new Wording(Speech.in(language)));
  }

  private static Findings findings(Samples... provinces) {
    return findings(Language.ID, Samples.progress(), provinces);
  }

  @Test
  void theNearestIsNamedWhenAllOfItIsCounted() {
    Findings found = findings(at(1000, 4, 10), at(9000, 15, 15));
    assertThat(found.ranking()).contains("P2 terdekat ke target");
    assertThat(found.map()).startsWith("P2 paling dekat ke target");
  }

  @Test
  void oneOfTenOfficesMakesNobodyTheNearest() {
    Findings found = findings(at(1000, 10, 10), at(9000, 1, 15));
    assertThat(found.ranking()).isEqualTo("Peringkat provinsi");
    assertThat(found.map()).isEqualTo("Capaian 2 provinsi yang melapor");
  }

  @Test
  void withoutATargetNobodyIsNearToIt() {
    Samples free = Samples.progress().target(null).notRequired(NoNeed.NO_TARGET);
    Findings found = findings(Language.EN, free, free, free);
    assertThat(found.ranking()).isEqualTo("Ranking of provinces");
    assertThat(found.map()).isEqualTo("Progress of the 2 provinces that reported");
  }

  @Test
  void oldDataUnderALaterDayAreSaidToBe() {
    Samples late = Samples.progress().lastData(Samples.DAY.minusDays(8));
    assertThat(findings(Language.ID, late).stale())
        .startsWith("*Data terakhir 25 Okt 2023.* Angka per 2 Nov 2023");
    assertThat(findings(Language.EN, late).stale()).contains("25 Oct 2023", "2 Nov 2023");
  }

  @Test
  void aWeekIsNotOldAndNothingIsNotOldEither() {
    Samples week = Samples.progress().lastData(Samples.DAY.minusDays(7));
    assertThat(findings(Language.ID, week).stale()).isEmpty();
    Samples never = Samples.progress().activated(Figure.MISSING).lastData(null);
    assertThat(findings(Language.ID, never).stale()).isEmpty();
  }
}
