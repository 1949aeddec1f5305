package id.pantau.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegionCodeTest {

  @ParameterizedTest
  @CsvSource({
    "00, 00, NATION",
    "16, 16, PROVINCE",
    "1673, 1673, REGENCY",
    "16.73, 1673, REGENCY",
    "16.73.01, 167301, DISTRICT",
    "1673.01, 167301, DISTRICT",
    "' 16.73 ', 1673, REGENCY"
  })
  void readsCodesAsPeopleWriteThem(String text, String digits, RegionLevel level) {
    assertThat(RegionCode.parse(text).digits()).isEqualTo(digits);
    assertThat(RegionCode.parse(text).level()).isEqualTo(level);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "1", "167", "16.7", "1.673", "16-73", "16730", "abc", "16.73.", "٠٠"})
  void refusesAnythingElseAndSaysHowToWriteIt(String text) {
    assertThatThrownBy(() -> RegionCode.parse(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("such as 16, 1673 or 16.73");
  }

  @Test
  void knowsWhatLiesWithinWhat() {
    RegionCode office = RegionCode.parse("1673");
    assertThat(office.isWithin(RegionCode.NATION)).isTrue();
    assertThat(office.isWithin(RegionCode.parse("16"))).isTrue();
    assertThat(office.isWithin(office)).isTrue();
    assertThat(office.isWithin(RegionCode.parse("17"))).isFalse();
    assertThat(office.isWithin(RegionCode.parse("167301"))).isFalse();
    assertThat(office.parent()).contains(RegionCode.parse("16"));
    assertThat(RegionCode.parse("16").parent()).contains(RegionCode.NATION);
    assertThat(RegionCode.NATION.parent()).isEmpty();
  }
}
