package id.pantau.graphql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class IsoWeekTest {

  /** As the JDK's own formatter writes it, every day that can be asked for. */
  @Test
  void isWrittenAsIso8601Says() {
    var oracle = DateTimeFormatter.ofPattern("YYYY-'W'ww", Locale.UK);
    LocalDate.of(1900, 1, 1)
        .datesUntil(LocalDate.of(2200, 1, 1))
        .forEach(day -> assertThat(IsoWeek.of(day)).hasToString(oracle.format(day)));
  }

  @Test
  void aYearHasWeekOfItsThursdays() {
    assertThat(IsoWeek.of(LocalDate.of(2023, 1, 1))).hasToString("2022-W52");
    assertThat(IsoWeek.of(LocalDate.of(2020, 12, 31))).hasToString("2020-W53");
    assertThat(IsoWeek.of(LocalDate.of(2024, 12, 30))).hasToString("2025-W01");
  }

  @Test
  void readsWhatItWrites() {
    assertThat(IsoWeek.parse("2023-W44")).isEqualTo(new IsoWeek(2023, 44));
    assertThatThrownBy(() -> IsoWeek.parse("2023-44")).hasMessageContaining("such as 2023-W44");
  }
}
