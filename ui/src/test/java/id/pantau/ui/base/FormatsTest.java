package id.pantau.ui.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormatsTest {
  private final Formats id = Speech.in(Language.ID).formats();
  private final Formats en = Speech.in(Language.EN).formats();

  @Test
  void countsInBothLanguages() {
    assertThat(id.count(168_015)).isEqualTo("168.015");
    assertThat(en.count(168_015)).isEqualTo("168,015");
    assertThat(id.count(0)).isEqualTo("0");
    assertThat(id.count(4_507.17)).isEqualTo("4.507");
    assertThat(id.count(196_033_086)).isEqualTo("196.033.086");
  }

  @Test
  void setsANoBreakSpaceBeforeThePercentInIndonesianOnly() {
    assertThat(id.share(0.0239)).isEqualTo("2,39\u00a0%");
    assertThat(en.share(0.0239)).isEqualTo("2.39%");
    assertThat(id.roundShare(0.1420)).isEqualTo("14,2\u00a0%");
    assertThat(id.rate(0.25)).isEqualTo("25\u00a0%");
    assertThat(id.rate(0.125)).isEqualTo("12,5\u00a0%");
  }

  @Test
  void neverRoundsSomebodyToNobody() {
    assertThat(id.share(0.00004)).isEqualTo("< 0,01\u00a0%");
    assertThat(id.roundShare(0.0004)).isEqualTo("< 0,1\u00a0%");
    assertThat(id.share(0)).isEqualTo("0,00\u00a0%");
  }

  @Test
  void writesMinusAsMinus() {
    assertThat(id.difference(-212)).isEqualTo("\u2212212");
    assertThat(id.bareShare(-0.883)).isEqualTo("\u221288,3");
  }

  @ParameterizedTest
  @CsvSource({"7195, 7.195", "999999, 999.999", "1090000, '1,1 juta'", "33900000, '33,9 juta'"})
  void roundsLargeCountsInSentences(double people, String text) {
    assertThat(id.about(people)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({
    "500, 500",
    "30000, 30.000",
    "500000, 500 rb",
    "20000000, 20 jt",
    "2500000, '2,5 jt'"
  })
  void shortensTicks(double people, String text) {
    assertThat(id.tick(people)).isEqualTo(text);
  }

  @Test
  void datesWithOwnMonths() {
    assertThat(id.date(LocalDate.of(2023, 8, 2))).isEqualTo("2 Agu 2023");
    assertThat(en.date(LocalDate.of(2023, 8, 2))).isEqualTo("2 Aug 2023");
    assertThat(id.dayMonth(LocalDate.of(2023, 12, 31))).isEqualTo("31 Des");
    assertThat(id.week(LocalDate.of(2023, 11, 2))).isEqualTo("2023-W44");
    assertThat(id.week(LocalDate.of(2024, 12, 30))).isEqualTo("2025-W01");
  }

  @Test
  void saysAStretchOfDaysOnce() {
    LocalDate day = LocalDate.of(2023, 11, 2);
    assertThat(id.range(day, day)).isEqualTo("2 Nov 2023");
    assertThat(id.range(day, day.plusDays(3))).isEqualTo("2–5 Nov 2023");
    assertThat(id.range(day.minusDays(3), day)).isEqualTo("30 Okt – 2 Nov 2023");
    assertThat(id.range(day.minusYears(1), day)).isEqualTo("2 Nov 2022 – 2 Nov 2023");
  }

  @ParameterizedTest
  @CsvSource({"0, 0 B", "999, 999 B", "61440, 61 KB", "1234567, '1,2 MB'", "2400000000, '2,4 GB'"})
  void writesSizesOfFiles(long bytes, String text) {
    assertThat(id.size(bytes)).isEqualTo(text.replace(' ', '\u00a0'));
  }

  @Test
  void tellsMomentsInTheOfficesZone() {
    OffsetDateTime moment = OffsetDateTime.parse("2023-11-02T23:00:00Z");
    assertThat(id.moment(moment, ZoneId.of("Asia/Jakarta"))).isEqualTo("3 Nov 2023, 06.00 WIB");
    assertThat(en.moment(moment, ZoneId.of("Asia/Jayapura"))).isEqualTo("3 Nov 2023, 08:00 WIT");
  }

  @Test
  void followsItsLanguageNotTheMachines() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG"));
      assertThat(id.count(168_015)).isEqualTo("168.015");
      assertThat(en.share(0.0239)).isEqualTo("2.39%");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void peopleAVisitHaveOneDecimal() {
    assertThat(id.perVisit(21.46)).isEqualTo("21,5");
    assertThat(en.perVisit(1_073)).isEqualTo("1,073.0");
  }

  @Test
  void noFutureIsCertain() {
    assertThat(id.chance(0)).isEqualTo("< 0,1\u00a0%");
    assertThat(id.chance(0.004)).isEqualTo("0,4\u00a0%");
    assertThat(id.chance(0.374)).isEqualTo("37\u00a0%");
    assertThat(id.chance(0.995)).isEqualTo("99,5\u00a0%");
    assertThat(id.chance(1)).isEqualTo("> 99,9\u00a0%");
    assertThat(en.chance(0.374)).isEqualTo("37%");
  }

  @Test
  void nearEndsOfLinesDiffer() {
    assertThat(id.end(5_495)).isEqualTo("5.495");
    assertThat(id.end(249_541)).isEqualTo("249,5 rb");
    assertThat(id.end(20_031_000)).isEqualTo("20,03 jt");
    assertThat(id.end(20_042_000)).isEqualTo("20,04 jt");
  }
}
