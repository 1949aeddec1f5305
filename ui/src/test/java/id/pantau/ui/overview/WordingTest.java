package id.pantau.ui.overview;

import static org.assertj.core.api.Assertions.assertThat;

import id.pantau.ui.api.Figure;
import id.pantau.ui.api.Outlook;
import id.pantau.ui.api.Progress;
import id.pantau.ui.base.Language;
import id.pantau.ui.base.Speech;
import id.pantau.ui.fixture.Samples;
import org.junit.jupiter.api.Test;

class WordingTest {
  private final Wording id = new Wording(Speech.in(Language.ID));
  private final Wording en = new Wording(Speech.in(Language.EN));

  @Test
  void whoHasReportedIsNotCalledSilent() {
    Progress reported = Samples.progress().outlook(Outlook.UNKNOWN).get();
    assertThat(id.outlook(reported)).isEqualTo("Belum dapat dinilai");
    assertThat(en.outlook(reported)).isEqualTo("Cannot be judged yet");
    Progress silent = Samples.progress().activated(Figure.MISSING).get();
    assertThat(id.outlook(silent)).isEqualTo("Belum lapor");
    assertThat(id.outlook(Samples.progress().get())).isEqualTo("Tak terkejar");
  }
}
