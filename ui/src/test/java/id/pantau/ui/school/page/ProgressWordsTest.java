package id.pantau.ui.school.page;

import static id.pantau.ui.fixture.SchoolSamples.detail;
import static id.pantau.ui.fixture.SchoolSamples.school;
import static id.pantau.ui.fixture.SchoolSamples.unknown;
import static org.assertj.core.api.Assertions.assertThat;

import id.pantau.ui.api.school.School;
import id.pantau.ui.api.school.SchoolState;
import id.pantau.ui.base.Language;
import id.pantau.ui.base.Speech;
import id.pantau.ui.fixture.SchoolSamples;
import id.pantau.ui.part.Metric;
import id.pantau.ui.school.common.SchoolWords;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ProgressWordsTest {

  private static ProgressWords words(School school) {
    return new ProgressWords(detail(school), new SchoolWords(Speech.in(Language.ID)));
  }

  private static Metric metric(School school, String name) {
    return words(school).metrics().stream()
        .filter(metric -> metric.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void anUnfinishedSchoolSaysWhoIsLeftAndOfWhichYear() {
    School school = school("SMKN 5", SchoolState.UNFINISHED, 81, 43, 2);
    assertThat(words(school).fraction())
        .isEqualTo("*43* dari *81* siswa wajib rekam sudah perekaman: *53,09\u00a0%*");
    assertThat(words(school).register())
        .isEqualTo("Wajib rekam menurut daftar siswa 17 Jul 2023 (tahun ajaran 2023/2024).");
    assertThat(words(school).sentence())
        .isEqualTo(
            "Tim sudah datang *2 kali*, dan *38 siswa* masih tersisa. Perlu kunjungan lagi.");
    assertThat(metric(school, "Terekam per kunjungan").value()).isEqualTo("21,5");
    assertThat(metric(school, "Terekam per kunjungan").fraction())
        .isEqualTo("43 orang ÷ 2 kunjungan");
    assertThat(metric(school, "Kunjungan").fraction()).isEqualTo("terakhir 12 Okt 2023");
  }

  /** Nothing is divided by no visit, and nothing is said to be unreported. */
  @Test
  void aSchoolThatNobodyVisitedHasNoRate() {
    School school = school("SMKN 5", SchoolState.NEVER, 90, 0, 0);
    assertThat(words(school).sentence())
        .startsWith("*Belum ada tim yang datang sejak daftar siswa ini dibuat.* 90 siswa");
    Metric rate = metric(school, "Terekam per kunjungan");
    assertThat(rate.missing()).isTrue();
    assertThat(rate.value()).isEqualTo("–");
    assertThat(rate.fraction()).isEqualTo("belum ada kunjungan sejak daftar ini");
  }

  @Test
  void everyOtherStateHasItsSentence() {
    assertThat(words(school("A", SchoolState.DONE, 81, 85, 3)).sentence())
        .startsWith("*Tuntas:* semua 81 siswa");
    assertThat(words(school("A", SchoolState.UNFINISHED, 81, 43, 0)).sentence())
        .contains("kunjungannya belum dilaporkan");
    assertThat(words(unknown(null)).sentence()).contains("Unggah daftar siswanya");
    assertThat(words(unknown(SchoolSamples.REGISTER)).sentence()).contains("Minta laporannya");
  }

  @Test
  void whatIsUnknownIsNeverZero() {
    ProgressWords words = words(unknown(null));
    assertThat(words.fraction()).startsWith("Belum ada sekolah");
    assertThat(words.register()).startsWith("Daftar siswanya belum ada");
    assertThat(words.metrics()).allMatch(Metric::missing);
    assertThat(words.metrics()).extracting(Metric::value).containsOnly("–");
  }

  /** Too few pupils to be told of do not hide the teachers of the same register. */
  @Test
  void teachersAreKnownByThemselves() {
    Metric teachers = metric(SchoolSamples.withheld(), "Guru dan staf");
    assertThat(teachers.value()).isEqualTo("29");
    assertThat(teachers.missing()).isFalse();
    assertThat(teachers.fraction()).isEqualTo("menurut daftar siswa itu");
  }

  @Test
  void aSchoolYearBeginsInJuly() {
    SchoolWords words = new SchoolWords(Speech.in(Language.ID));
    assertThat(words.register(LocalDate.of(2024, 1, 15))).contains("2023/2024");
    assertThat(words.register(LocalDate.of(2024, 7, 1))).contains("2024/2025");
  }
}
