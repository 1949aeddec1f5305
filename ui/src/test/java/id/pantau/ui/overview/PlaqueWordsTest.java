package id.pantau.ui.overview;

import static org.assertj.core.api.Assertions.assertThat;

import id.pantau.ui.api.Basis;
import id.pantau.ui.api.Figure;
import id.pantau.ui.api.Level;
import id.pantau.ui.api.NoNeed;
import id.pantau.ui.api.RegionProgress;
import id.pantau.ui.base.Language;
import id.pantau.ui.base.Speech;
import id.pantau.ui.fixture.Samples;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PlaqueWordsTest {

  private static PlaqueWords words(Samples sample) {
    RegionProgress office = sample.office();
    return new PlaqueWords(
        Samples.screen(office, List.of(office)), new Wording(Speech.in(Language.ID)));
  }

  @Test
  void saysWhatLubuklinggauPrinted() {
    PlaqueWords words = words(Samples.progress());
    assertThat(words.heroValue()).isEqualTo("9,56\u00a0%");
    assertThat(words.fraction()).isEqualTo("*4.015* aktivasi dari target *42.004*");
    assertThat(words.definition()).isEqualTo("target = 25\u00a0% dari wajib KTP (*168.015*)");
    assertThat(words.distance()).isEqualTo("tertinggal 31.183 orang dari jalur");
    assertThat(words.sentence()).contains("perlu 21 kali minggu terbaiknya");
  }

  @Test
  void saysTheSameInEnglish() {
    RegionProgress office = Samples.progress().office();
    PlaqueWords words =
        new PlaqueWords(
            Samples.screen(office, List.of(office)), new Wording(Speech.in(Language.EN)));
    assertThat(words.heroValue()).isEqualTo("9.56%");
    assertThat(words.sentence())
        .isEqualTo(
            "To reach the target, Kota Lubuklinggau needs 21 times its best week so far, every week"
                + " until 31 Dec 2023.");
  }

  @Test
  void missingIsADashAndNeverZero() {
    PlaqueWords words =
        words(Samples.progress().activated(Figure.MISSING).notRequired(NoNeed.MISSING));
    assertThat(words.heroValue()).isEqualTo("–");
    assertThat(words.sentence()).startsWith("Kota Lubuklinggau belum melapor sampai 2 Nov 2023.");
  }

  @Test
  void withoutATargetTheShareOfTheBaseIsTheFigure() {
    PlaqueWords words = words(Samples.progress().target(null).notRequired(NoNeed.NO_TARGET));
    assertThat(words.heroName()).isEqualTo("Pangsa dasar, aktivasi IKD");
    assertThat(words.heroValue()).isEqualTo("2,39\u00a0%");
    assertThat(words.sentence()).isEqualTo("Tidak ada target yang berlaku pada 2 Nov 2023.");
  }

  @Test
  void aReachedTargetIsReached() {
    PlaqueWords words =
        words(Samples.progress().activated(Samples.observed(43_000)).notRequired(NoNeed.REACHED));
    assertThat(words.sentence())
        .isEqualTo("Kota Lubuklinggau sudah mencapai target pada 2 Nov 2023.");
  }

  @Test
  void aheadOfThePathIsSaid() {
    PlaqueWords words = words(Samples.progress().activated(Samples.observed(36_000)));
    assertThat(words.sentence()).contains("di jalur: 802 orang di depan");
    assertThat(words.distance()).isEqualTo("802 orang di depan jalur");
  }

  @Test
  void aPastDeadlineIsSaid() {
    PlaqueWords words = words(Samples.progress().daysLeft(-5).notRequired(NoNeed.NO_DAYS_LEFT));
    assertThat(words.sentence()).isEqualTo("Tenggat 31 Des 2023 sudah lewat, kurang 37.989 orang.");
  }

  @Test
  void aNeedWithinTheBestWeekIsSaidInPeople() {
    PlaqueWords words = words(Samples.progress().required(200.0));
    assertThat(words.sentence()).contains("perlu 200 aktivasi setiap minggu", "sejauh ini 212");
  }

  @Test
  void withoutABestWeekTheNeedStandsAlone() {
    PlaqueWords words = words(Samples.progress().bestWeek(Samples.observed(0)));
    assertThat(words.sentence()).contains("perlu 4.507 aktivasi setiap minggu sampai 31 Des 2023");
  }

  @Test
  void aRecountedTargetNamesItsOwnBasis() {
    PlaqueWords words = words(Samples.progress().target(Samples.target(42_004, Basis.RECORDED)));
    assertThat(words.definition()).endsWith("dihitung ulang; dasar resminya sudah perekaman");
  }

  @Test
  void fewLoadedProvincesComeBeforeEverythingElse() {
    RegionProgress nation = Samples.progress().region("00", "Indonesia", Level.NATION);
    Stream<RegionProgress> silent =
        IntStream.range(10, 44)
            .mapToObj(
                code ->
                    Samples.progress()
                        .activated(Figure.MISSING)
                        .region("" + code, "P" + code, Level.PROVINCE));
    Stream<RegionProgress> loaded =
        IntStream.range(44, 48)
            .mapToObj(code -> Samples.progress().region("" + code, "P" + code, Level.PROVINCE));
    PlaqueWords words =
        new PlaqueWords(
            Samples.screen(nation, Stream.concat(silent, loaded).toList()),
            new Wording(Speech.in(Language.ID)));
    assertThat(words.sentence()).startsWith("Baru 4 dari 38 provinsi yang datanya termuat.");
    assertThat(words.heroValue()).isEqualTo("9,6\u00a0%");
  }
}
