package id.pantau.ui.school;

import static id.pantau.ui.fixture.SchoolSamples.in;
import static id.pantau.ui.fixture.SchoolSamples.school;
import static id.pantau.ui.fixture.SchoolSamples.schools;
import static org.assertj.core.api.Assertions.assertThat;

import id.pantau.ui.api.school.School;
import id.pantau.ui.api.school.SchoolOrder;
import id.pantau.ui.api.school.SchoolState;
import id.pantau.ui.api.school.SchoolSummary.InState;
import id.pantau.ui.api.school.Schools;
import id.pantau.ui.base.Language;
import id.pantau.ui.base.Speech;
import id.pantau.ui.part.Metric;
import id.pantau.ui.school.common.SchoolWords;
import id.pantau.ui.school.common.SchoolsFilter;
import java.util.List;
import org.junit.jupiter.api.Test;

class SummaryWordsTest {
  private static final List<School> TWO =
      List.of(
          school("SMKN 5 Batanghari", SchoolState.NEVER, 90, 0, 0),
          school("SMAN 9 Batanghari", SchoolState.NEVER, 75, 0, 0));

  private static SummaryWords words(Language language, InState... states) {
    return new SummaryWords(schools(TWO, states), new SchoolWords(Speech.in(language)));
  }

  private static String said(InState... states) {
    return words(Language.ID, states).sentence();
  }

  @Test
  void batanghariIsToldWithItsFraction() {
    SummaryWords words =
        words(Language.ID, in(SchoolState.NEVER, 2, 165), in(SchoolState.UNFINISHED, 24, 268));
    assertThat(words.fraction())
        .isEqualTo("*1.667* dari *2.100* siswa wajib rekam sudah perekaman: *79,38\u00a0%*");
    assertThat(words.sentence())
        .isEqualTo(
            "*2 dari 26 sekolah belum dikunjungi sejak daftar siswanya*; di sana 165 siswa menunggu. Datangi yang ini dahulu."
                + " 268 siswa lagi tersisa di 24 sekolah yang sudah didatangi.");
    assertThat(words.metrics())
        .extracting(Metric::value)
        .containsExactly("2", "24", "0", "26", "24", "732");
  }

  @Test
  void everyMixtureOfStatesHasItsSentence() {
    assertThat(said(in(SchoolState.NEVER, 3, 90)))
        .startsWith("Sejak daftar siswa yang berlaku, belum ada tim yang datang");
    assertThat(said(in(SchoolState.UNFINISHED, 3, 90), in(SchoolState.DONE, 1, 0)))
        .startsWith("Tidak ada lagi yang belum dikunjungi, tetapi *3 sekolah belum tuntas*: 90");
    assertThat(said(in(SchoolState.NEVER, 1, 9), in(SchoolState.DONE, 1, 0)))
        .startsWith("*1 dari 2 sekolah belum dikunjungi sejak daftar siswanya*")
        .doesNotContain("lagi tersisa");
    assertThat(said(in(SchoolState.DONE, 4, 0))).startsWith("*Tuntas:*").contains("4 sekolah");
    assertThat(said(in(SchoolState.UNKNOWN, 2, 0), in(SchoolState.DONE, 4, 0)))
        .startsWith("*4 dari 6 sekolah tuntas.*");
    assertThat(said(in(SchoolState.UNKNOWN, 2, 0))).startsWith("Belum diketahui");
  }

  @Test
  void oneIsOneInEnglish() {
    assertThat(
            words(Language.EN, in(SchoolState.NEVER, 1, 9), in(SchoolState.UNFINISHED, 1, 5))
                .sentence())
        .isEqualTo(
            "*1 of 2 schools was not visited since its register*; 9 pupils wait there. Go to it first."
                + " Another 5 pupils are left at 1 school that was visited.");
  }

  private static String title(SchoolsFilter filter, InState... states) {
    Schools schools = schools(TWO, states);
    return new SummaryWords(schools, new SchoolWords(Speech.in(Language.ID)))
        .list(new SchoolsScreen.Shown(filter, schools, ""));
  }

  @Test
  void theListNamesTheSchoolsToGoToFirst() {
    SchoolsFilter need = SchoolsFilter.START;
    assertThat(title(need, in(SchoolState.NEVER, 2, 165), in(SchoolState.DONE, 1, 0)))
        .isEqualTo("Dahulukan SMKN 5 Batanghari dan SMAN 9 Batanghari");
    assertThat(title(need, in(SchoolState.NEVER, 1, 90), in(SchoolState.DONE, 1, 0)))
        .isEqualTo("Dahulukan SMKN 5 Batanghari");
    assertThat(title(need, in(SchoolState.NEVER, 762, 9)))
        .isEqualTo("Dahulukan 762 sekolah yang belum dikunjungi");
  }

  /** In another order they do not stand first, and in another state they are not there. */
  @Test
  void elseTheListSaysHowMany() {
    InState never = in(SchoolState.NEVER, 2, 165);
    assertThat(title(SchoolsFilter.START.by(SchoolOrder.NAME), never)).isEqualTo("2 sekolah");
    assertThat(title(SchoolsFilter.START.in(SchoolState.DONE), never))
        .isEqualTo("2 sekolah tuntas");
    assertThat(title(SchoolsFilter.START, in(SchoolState.DONE, 3, 0))).isEqualTo("3 sekolah");
  }

  @Test
  void statesAreOfferedWithTheirNumbersAndTheUnknownOnlyWhenThereAreSome() {
    Schools known = schools(TWO, in(SchoolState.NEVER, 2, 165));
    assertThat(StateChoice.among(known, null)).doesNotContain(StateChoice.UNKNOWN).hasSize(4);
    assertThat(StateChoice.among(known, SchoolState.UNKNOWN)).contains(StateChoice.UNKNOWN);
    Schools open = schools(TWO, in(SchoolState.UNKNOWN, 2, 0));
    assertThat(StateChoice.among(open, null)).contains(StateChoice.UNKNOWN);
    assertThat(StateChoice.NEVER.label(known, new SchoolWords(Speech.in(Language.ID))))
        .isEqualTo("Belum dikunjungi 2");
  }
}
