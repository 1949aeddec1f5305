package id.pantau.ui.api.load;

import static org.assertj.core.api.Assertions.assertThat;

import id.pantau.ui.base.Language;
import id.pantau.ui.base.Speech;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The server is on the tests' class path, where no code of ours can see it. */
class CodesTest {

  private static List<String> server(String type) throws ClassNotFoundException {
    Object[] constants = Class.forName(type).getEnumConstants();
    return Arrays.stream(constants).map(constant -> ((Enum<?>) constant).name()).toList();
  }

  private static List<String> names(Enum<?>[] constants) {
    return Stream.of(constants).map(Enum::name).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "id.pantau.ingest.Rule, id.pantau.ui.api.load.Rule",
    "id.pantau.ingest.Rule$Severity, id.pantau.ui.api.load.LoadAnswer$Severity",
    "id.pantau.ingest.refusal.Refusal, id.pantau.ui.api.load.Refusal",
    "id.pantau.ingest.ControlTotal$By, id.pantau.ui.api.load.LoadAnswer$Total$By",
    "id.pantau.ingest.read.Format, id.pantau.ui.api.load.Reading$Format",
    "id.pantau.ingest.read.Remark$Kind, id.pantau.ui.api.load.Reading$Remark$Kind",
    "id.pantau.ingest.read.alias.How, id.pantau.ui.api.load.Reading$How",
    "id.pantau.ingest.read.normal.NumberStyle, id.pantau.ui.api.load.Reading$Numbers",
    "id.pantau.ingest.read.normal.DateStyle, id.pantau.ui.api.load.Reading$Dates",
    "id.pantau.load.job.JobState, id.pantau.ui.api.load.LoadJob$State"
  })
  void areThoseOfTheServer(String theirs, String ours) throws ClassNotFoundException {
    assertThat(server(ours)).containsExactlyInAnyOrderElementsOf(server(theirs));
  }

  @ParameterizedTest
  @EnumSource
  void allHaveTextsInBothLanguages(Language language) {
    Speech speech = Speech.in(language);
    for (Rule rule : Rule.values()) {
      assertThat(speech.word("rule", rule)).isNotBlank();
      assertThat(speech.word("mend", rule)).isNotBlank();
    }
    for (Refusal refusal : Refusal.values()) {
      assertThat(speech.word("refusal", refusal)).endsWith(".");
      assertThat(speech.word("refusal.mend", refusal)).endsWith(".");
    }
  }

  @Test
  void aCodeOfALaterVersionIsNone() {
    assertThat(Refusal.of("OF_A_LATER_VERSION")).isEmpty();
    assertThat(Refusal.of(null)).isEmpty();
    assertThat(Refusal.of("CONTROL_TOTAL")).contains(Refusal.CONTROL_TOTAL);
    assertThat(names(Rule.values())).contains("AMBIGUOUS");
  }
}
