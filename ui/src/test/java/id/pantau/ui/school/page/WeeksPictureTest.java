package id.pantau.ui.school.page;

import static id.pantau.ui.fixture.SchoolSamples.detail;
import static id.pantau.ui.fixture.SchoolSamples.school;
import static org.assertj.core.api.Assertions.assertThat;

import id.pantau.chart.ChartSize;
import id.pantau.chart.Week;
import id.pantau.ui.api.school.SchoolDetail;
import id.pantau.ui.api.school.SchoolState;
import id.pantau.ui.base.Language;
import id.pantau.ui.base.Speech;
import id.pantau.ui.school.common.SchoolWords;
import org.junit.jupiter.api.Test;

class WeeksPictureTest {
  private static final SchoolDetail DETAIL =
      detail(school("SMKN 5 Batanghari", SchoolState.UNFINISHED, 81, 43, 2), 0, 43, -1);

  private final SchoolWords words = new SchoolWords(Speech.in(Language.ID));

  @Test
  void everyWeekIsABarOrSaysThatNobodyReported() {
    var chart = new WeeksPicture(DETAIL, Flow.RECORDED, words).chart();
    assertThat(chart.weeks())
        .extracting(Week::title)
        .containsExactly(
            "17–23 Jul 2023: 0 orang (Data contoh)",
            "24–30 Jul 2023: 43 orang (Data contoh)",
            "31 Jul – 6 Agu 2023: kantornya belum melapor");
    assertThat(chart.counted()).extracting(Week.Counted::label).containsExactly("0", "43");
    assertThat(chart.sentence())
        .isEqualTo(
            "Perekaman di SMKN 5 Batanghari per minggu, 17 Jul 2023 sampai 6 Agu 2023: 43 orang.");
  }

  @Test
  void theOtherFlowIsDrawnFromItsOwnCounts() {
    var chart = new WeeksPicture(DETAIL, Flow.ACTIVATED, words).chart();
    assertThat(chart.counted()).extracting(Week.Counted::people).containsOnly(0.0).hasSize(3);
    assertThat(new WeeksPicture(DETAIL, Flow.RECORDED, words).svg(ChartSize.W326))
        .contains("var(--p-actual)", ">43<", "60 orang".substring(3));
  }

  @Test
  void theTableHasTheSameWeeksNewestFirst() {
    String table = new WeeksTable(DETAIL, words).getElement().getTextRecursively();
    assertThat(table)
        .containsSubsequence("2023-W31", "–", "2023-W30", "24–30 Jul 2023", "43", "2023-W29", "0");
  }
}
