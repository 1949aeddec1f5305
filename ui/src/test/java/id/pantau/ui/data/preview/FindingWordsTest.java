package id.pantau.ui.data.preview;

import static org.assertj.core.api.Assertions.assertThat;

import id.pantau.ui.api.load.LoadAnswer.Violation;
import id.pantau.ui.api.load.Rule;
import id.pantau.ui.fixture.FixtureLoads;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FindingWordsTest {
  private final FindingWords words = new FindingWords(SeenFixture.examined("some"));

  private static Violation first(Rule rule) {
    return SeenFixture.examined("some").answer().findings().stream()
        .filter(finding -> finding.rule() == rule)
        .findFirst()
        .orElseThrow()
        .first()
        .getFirst();
  }

  @Test
  void namesTheColumnAsTheFileDoes() {
    assertThat(words.column(first(Rule.ENUM))).isEqualTo("Saluran");
    assertThat(words.column(first(Rule.AMBIGUOUS))).isEqualTo("Kecamatan");
  }

  @Test
  void saysWhatKindOfValueIsMissing() {
    assertThat(words.problem(first(Rule.TYPE))).isEqualTo("Bukan tanggal yang ada");
    assertThat(words.problem(first(Rule.ENUM))).isEqualTo("Nilai tidak dikenal");
  }

  @Test
  void namesWhatIsAllowed() {
    assertThat(words.mend(first(Rule.ENUM)))
        .startsWith("Maksud Anda Sekolah? Yang boleh: Kantor, Sekolah, OPD, Rumah sakit");
    Violation far = new Violation(1, "channel", Rule.ENUM, "balai", null);
    assertThat(words.mend(far)).startsWith("Yang boleh: Kantor, Sekolah");
    assertThat(words.mend(first(Rule.MINIMUM))).startsWith("Paling kecil 1.");
  }

  @ParameterizedTest
  @CsvSource({
    "skolah, Sekolah",
    "SEKOLAHH, Sekolah",
    "puskesmes, Puskesmas",
    "kntr, Kantor",
    "kan, ",
    "balai, "
  })
  void guessesASlipOrTwo(String written, String meant) {
    List<String> all = List.of("Kantor", "Sekolah", "Puskesmas");
    assertThat(Nearest.of(written, all).orElse(null)).isEqualTo(meant);
  }

  /** What is said to be allowed must be read when it is written. */
  @Test
  void everyWordForAValueIsOneThatTheReadersKnow() throws IOException {
    Set<String> known = known();
    List<String> codes =
        new FixtureLoads()
            .contract().resources().stream()
                .flatMap(resource -> resource.schema().fields().stream())
                .flatMap(field -> field.allowed().stream())
                .distinct()
                .toList();
    List<String> said =
        codes.stream()
            .flatMap(
                code ->
                    SeenFixture.SPEECH
                        .find("value." + code)
                        .map(word -> word + ',' + code)
                        .stream())
            .toList();
    assertThat(said).hasSizeGreaterThan(40);
    assertThat(known).containsAll(said);
  }

  private static Set<String> known() throws IOException {
    try (InputStream in =
        FindingWordsTest.class.getResourceAsStream("/datasets/contract/aliases/codes.csv")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(line -> line.substring(line.indexOf(',') + 1))
          .collect(Collectors.toSet());
    }
  }

  @Test
  void onlyASchoolIsLoadedBeforehand() {
    Violation school = new Violation(1, "npsn", Rule.REFERENCE, "10600001", null);
    assertThat(words.mend(school)).contains("Sekolah baru dimuat dulu");
    Violation district = new Violation(1, "service_district_code", Rule.REFERENCE, "Ilr", null);
    assertThat(words.mend(district)).contains("ejaan").doesNotContain("Sekolah");
  }

  @Test
  void namesTheCandidatesAndWhereTheyLie() {
    assertThat(words.mend(first(Rule.AMBIGUOUS)))
        .contains("1371 Kota Padang")
        .contains("1673 Kota Lubuklinggau, Sumatera Selatan");
  }

  @Test
  void cutsLongValuesAndNamesEmptyOnes() {
    Violation longest =
        SeenFixture.examined("huge").answer().findings().getFirst().first().getLast();
    assertThat(words.value(longest)).hasSize(61).endsWith("…");
    assertThat(words.value(first(Rule.REQUIRED))).isEqualTo("kosong");
  }

  @ParameterizedTest
  @EnumSource
  void everyRuleHasAProblemAndAWayOut(Rule rule) {
    Violation bare = new Violation(1, "no_such_column", rule, "x", null);
    assertThat(words.problem(bare)).isNotBlank();
    assertThat(words.mend(bare)).endsWith(".");
    assertThat(words.column(bare)).isEqualTo("no_such_column");
  }
}
