package id.pantau.ui.school.page;

import static id.pantau.ui.fixture.SchoolSamples.detail;
import static id.pantau.ui.fixture.SchoolSamples.school;
import static org.assertj.core.api.Assertions.assertThat;

import id.pantau.chart.ChartSize;
import id.pantau.ui.api.school.SchoolDetail;
import id.pantau.ui.api.school.SchoolState;
import id.pantau.ui.base.Language;
import id.pantau.ui.base.Speech;
import id.pantau.ui.school.common.SchoolWords;
import org.junit.jupiter.api.Test;

/** What the card says over weeks of people; below 0 nobody reported. */
class WeeksCardTest {

  private static String card(int... weeks) {
    SchoolDetail detail = detail(school("SMKN 5", SchoolState.UNFINISHED, 81, 43, 2), weeks);
    SchoolWords words = new SchoolWords(Speech.in(Language.ID));
    return new WeeksCard(detail, words, ChartSize.W326).getElement().getTextRecursively();
  }

  @Test
  void countsTheWeeksWithPeople() {
    assertThat(card(0, 43, -1)).startsWith("Perekaman dalam 1 dari 3 minggu");
  }

  @Test
  void saysThatNobodyWasRecordedOfReportedWeeksOnly() {
    assertThat(card(0, 0, -1)).startsWith("Belum ada perekaman dalam 2 minggu");
    assertThat(card(0, 0)).contains("Belum ada perekaman di sekolah ini, 17–30 Jul 2023.");
  }

  @Test
  void saysNothingOfWeeksThatNobodyReported() {
    assertThat(card(-1, -1)).startsWith("Perekaman per minggu").doesNotContain("Belum ada");
    assertThat(card()).startsWith("Perekaman per minggu");
  }
}
