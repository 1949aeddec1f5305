package id.pantau.ui.data.preview;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DoubtTest {

  private static String sentence(String name) {
    return new Doubt(SeenFixture.examined(name)).sentence().orElse("");
  }

  @Test
  void namesTheRowsThatMayBelongToReportsHeldBack() {
    assertThat(sentence("doubt")).startsWith("Baris 4 tidak terbaca kantor atau harinya.");
    assertThat(sentence("some"))
        .startsWith("2 baris tidak terbaca kantor atau harinya: 88; 402. Laporan yang mungkin");
  }

  @Test
  void saysNothingWhereEveryRowCanBePlaced() {
    assertThat(sentence("right")).isEmpty();
    assertThat(sentence("huge")).isEmpty();
  }
}
