package id.pantau.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HarmlessTextTest {

  /** What looks like a formula is none. */
  @Test
  void textThatACalculatorWouldRunIsMadeHarmless() {
    assertThat(HarmlessText.of("=1+1")).isEqualTo("'=1+1");
    assertThat(HarmlessText.of("@SUM(A1)")).isEqualTo("'@SUM(A1)");
    assertThat(HarmlessText.of("-2")).isEqualTo("'-2");
    assertThat(HarmlessText.of("SMAN 1")).isEqualTo("SMAN 1");
    assertThat(HarmlessText.delimited("SMA;=1+1")).isEqualTo("SMA;'=1+1");
    assertThat(HarmlessText.delimited("=1,+2\t@x;-3")).isEqualTo("'=1,'+2\t'@x;'-3");
    assertThat(HarmlessText.delimited("SMA A, B; C-D")).isEqualTo("SMA A, B; C-D");
  }
}
