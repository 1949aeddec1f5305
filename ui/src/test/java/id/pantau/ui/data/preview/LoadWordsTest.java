package id.pantau.ui.data.preview;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LoadWordsTest {

  private static LoadWords examined(String name) {
    return new LoadWords(SeenFixture.examined(name));
  }

  private static LoadWords taken(String name) {
    return new LoadWords(SeenFixture.taken(name));
  }

  @Test
  void saysWhatGoesInAndWhatIsHeldBack() {
    LoadWords words = examined("some");
    assertThat(words.hero()).isEqualTo("660");
    assertThat(words.heroRest()).isEqualTo("dari 1.284 baris");
    assertThat(words.of())
        .startsWith("ada di laporan yang lengkap dan benar. Jenis data *Aktivasi IKD*")
        .contains("*5* kantor", "*2–3 Nov 2023*");
    assertThat(words.sentence())
        .contains("3 laporan harian masuk dan 2 ditahan utuh")
        .contains("1671 Kota Palembang, 2 Nov 2023; 1673 Kota Lubuklinggau, 2 Nov 2023")
        .contains("Tidak ada yang hilang");
  }

  @Test
  void allRightOrAllWrong() {
    assertThat(examined("right").sentence()).contains("semua 5 laporan", "Belum ada yang berubah");
    assertThat(examined("none").sentence()).startsWith("Tidak ada yang dapat masuk: 2");
    assertThat(examined("none").hero()).isEqualTo("0");
    assertThat(examined("none").heroRest()).isEqualTo("dari 2 laporan");
    assertThat(examined("none").of()).startsWith("lengkap dan benar.");
    assertThat(taken("none").sentence()).startsWith("Tidak ada yang dapat masuk: 2");
  }

  @Test
  void saysWhatHappened() {
    assertThat(taken("taken").sentence())
        .startsWith("3 laporan harian diterima. Sekarang berlaku versi data 13.")
        .contains("2 ditahan");
    assertThat(taken("unchanged").sentence()).startsWith("Tidak ada yang berubah");
  }

  @Test
  void ofManyReportsOnlyWhatIsKnownIsCounted() {
    LoadWords words = examined("huge");
    assertThat(words.hero()).isEqualTo("374.211");
    assertThat(words.heroRest()).isEqualTo("dari 375.022 laporan");
    assertThat(words.of()).contains("*375.022* laporan harian").doesNotContain("kantor *");
    assertThat(words.sentence()).contains("dan 809 lagi");
  }

  @Test
  void whatNobodyCanReadIsNoOffice() {
    LoadWords words = examined("doubt");
    assertThat(words.of()).contains("*2* kantor, *2–4 Jul 2024*");
    assertThat(words.sentence()).contains("1 laporan harian masuk dan 3 ditahan utuh");
  }

  @Test
  void aFileWithoutRowsIsToldByItsReports() {
    assertThat(examined("zero").hero()).isEqualTo("4");
    assertThat(examined("zero").heroRest()).isEqualTo("dari 4 laporan");
    assertThat(examined("zero").of()).contains("kantor *1673 Kota Lubuklinggau*", "1–4 Nov 2023");
  }

  @Test
  void datasetsWithoutDaysHaveNone() {
    assertThat(examined("undated").of()).contains("*Sekolah*", "*3* kantor").doesNotContain("0001");
  }

  @Test
  void aFileThatFailsAsAWholeSaysWhyAndHow() {
    assertThat(examined("unfit").sentence())
        .startsWith("Jumlahnya berbeda dari yang disebut pengirim.")
        .contains("kirim ulang yang utuh");
  }
}
