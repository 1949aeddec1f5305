package id.pantau.ui.overview;

import static org.assertj.core.api.Assertions.assertThat;

import id.pantau.ui.api.Ahead;
import id.pantau.ui.api.NoNeed;
import id.pantau.ui.base.Language;
import id.pantau.ui.base.Speech;
import id.pantau.ui.fixture.Samples;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class AheadWordsTest {

  private static List<String> words(Samples progress, Ahead ahead) {
    return words(progress, ahead, Language.ID);
  }

  private static List<String> words(Samples progress, Ahead ahead, Language language) {
    return new AheadWords(progress.get(), ahead, new Wording(Speech.in(language))).all();
  }

  @Test
  void whatNoWeekEverReachedIsSaidFirst() {
    assertThat(words(Samples.progress(), Samples.AHEAD))
        .containsExactly(
            "*Tidak terjangkau dengan laju mana pun yang teramati setahun terakhir*: perlu 4.507 orang per minggu, minggu terbaik 212.",
            "*Peluang target tercapai sampai 31 Des 2023: < 0,1\u00a0%* dari seribu masa depan simulasi.",
            "Perkiraan tengah pada 31 Des 2023: *5.200 orang* (P10–P90 4.720–5.670).",
            "Lebih dari separuh masa depan itu belum mencapai target dalam lima tahun.");
    assertThat(words(Samples.progress(), Samples.AHEAD, Language.EN).getFirst())
        .isEqualTo(
            "*Not reachable at any pace observed in the past year*: 4,507 people a week are needed, the best week was 212.");
  }

  @Test
  void whatABestWeekCanDoIsNotCalledBeyondReach() {
    Samples near = Samples.progress().bestWeek(Samples.observed(5_000));
    var hit =
        new Ahead.HitDate(
            LocalDate.of(2023, 12, 20), LocalDate.of(2024, 1, 3), LocalDate.of(2024, 2, 9));
    List<String> said = words(near, Samples.ahead(0.374, hit));
    assertThat(said)
        .first()
        .isEqualTo(
            "*Peluang target tercapai sampai 31 Des 2023: 37\u00a0%* dari seribu masa depan simulasi.");
    assertThat(said)
        .last()
        .isEqualTo(
            "Separuh dari masa depan itu mencapai target paling lambat 3 Jan 2024 (P10–P90: 20 Des 2023 sampai 9 Feb 2024).");
  }

  @Test
  void theSlowestTenthMayTakeMoreThanFiveYears() {
    var hit = new Ahead.HitDate(LocalDate.of(2024, 1, 3), LocalDate.of(2025, 1, 3), null);
    assertThat(words(Samples.progress(), Samples.ahead(0.004, hit)).getLast())
        .isEqualTo(
            "Separuh dari masa depan itu mencapai target paling lambat 3 Jan 2025, yang tercepat sepersepuluh paling lambat 3 Jan 2024; sepersepuluh yang terlambat butuh lebih dari lima tahun.");
  }

  @Test
  void withTooFewWeeksItSaysWhy() {
    Samples unseen = Samples.progress().bestWeek(Samples.observed(5_000));
    assertThat(words(unseen, Samples.unforeseen()))
        .containsExactly("*Belum ada ramalan.* Baru 2 minggu.");
    assertThat(words(unseen, Samples.unforeseen(), Language.EN))
        .containsExactly("*No forecast yet.* Two weeks.");
  }

  @Test
  void whereNothingIsNeededNothingIsSaid() {
    assertThat(words(Samples.progress().notRequired(NoNeed.REACHED), Samples.ahead(1.0, null)))
        .isEmpty();
    assertThat(words(Samples.progress().notRequired(NoNeed.NO_DAYS_LEFT), Samples.AHEAD)).isEmpty();
    assertThat(words(Samples.progress().target(null).notRequired(NoNeed.NO_TARGET), Samples.AHEAD))
        .isEmpty();
  }

  @Test
  void whoeverDoesNotReportByTheDayIsNamed() {
    Samples some =
        Samples.progress().activated(Samples.of(4015, 17, 17)).pace(Samples.of(140, 16, 17));
    assertThat(words(some, Samples.AHEAD).getLast())
        .isEqualTo(
            "Ramalan itu dari 16 kantor yang melapor harian; aktivasi 1 kantor lain yang terhitung dianggap tidak bertambah.");
  }
}
