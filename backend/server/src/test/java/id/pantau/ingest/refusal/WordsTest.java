package id.pantau.ingest.refusal;

import static org.assertj.core.api.Assertions.assertThat;

import id.pantau.dataset.FieldType;
import id.pantau.ingest.Rule;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {

  private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d+}");

  private static Properties bundle(String language) throws IOException {
    var bundle = new Properties();
    try (InputStream in = Words.class.getResourceAsStream("words_" + language + ".properties")) {
      bundle.load(in);
    }
    return bundle;
  }

  private static Set<String> keys() {
    return Stream.of(
            Arrays.stream(Rule.values()).map(rule -> "rule." + rule),
            Arrays.stream(FieldType.values()).map(type -> "rule.TYPE." + type),
            Arrays.stream(Refusal.values()).map(refusal -> "refusal." + refusal),
            Arrays.stream(Refusal.values()).map(refusal -> "mend." + refusal))
        .flatMap(each -> each)
        .collect(Collectors.toSet());
  }

  @ParameterizedTest
  @ValueSource(strings = {"id", "en"})
  void everyRuleAndRefusalHasWordsAndNothingElseHas(String language) throws IOException {
    Properties bundle = bundle(language);
    assertThat(bundle.stringPropertyNames()).isEqualTo(keys());
    assertThat(bundle.values()).allSatisfy(text -> assertThat((String) text).isNotBlank());
  }

  @Test
  void bothLanguagesHaveTheSamePlaceholders() throws IOException {
    Properties english = bundle("en");
    bundle("id")
        .forEach(
            (key, text) ->
                assertThat(placeholders((String) text))
                    .as(String.valueOf(key))
                    .isEqualTo(placeholders(english.getProperty((String) key))));
  }

  private static List<String> placeholders(String text) {
    return PLACEHOLDER.matcher(text).results().map(MatchResult::group).sorted().toList();
  }

  @Test
  void aTypeSaysWhatAValueIsNot() {
    assertThat(Rule.TYPE.words(FieldType.DATE))
        .hasToString("bukan tanggal yang ada / not a day that exists");
    assertThat(Rule.ENUM.words(FieldType.STRING)).isEqualTo(Rule.ENUM.words());
    assertThat(Refusal.EMPTY.words()).hasToString("Berkasnya kosong. / The file is empty.");
  }
}
