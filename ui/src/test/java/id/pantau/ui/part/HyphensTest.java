package id.pantau.ui.part;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HyphensTest {

  @ParameterizedTest
  @CsvSource({
    "Prabumulih, Pra-bu-mu-lih",
    "Lubuklinggau, Lubuk-ling-gau",
    "OKU, OKU",
    "Karanganyar, Kara-nga-nyar",
    "Musi Rawas, Musi Rawas",
    "Banyuasin, Banyua-sin"
  })
  void breaksBeforeAConsonantAndItsVowel(String name, String broken) {
    assertThat(Hyphens.in(name).replace('\u00AD', '-')).isEqualTo(broken);
  }
}
