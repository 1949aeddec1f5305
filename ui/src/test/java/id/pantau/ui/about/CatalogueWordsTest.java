package id.pantau.ui.about;

import static org.assertj.core.api.Assertions.assertThat;

import id.pantau.ui.api.Measure;
import id.pantau.ui.api.PantauClient;
import id.pantau.ui.base.Language;
import id.pantau.ui.base.Speech;
import id.pantau.ui.e2e.RealApplication;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Whatever the real catalogue says, the page has words for. */
@RealApplication
class CatalogueWordsTest {

  @Autowired private PantauClient client;

  @ParameterizedTest
  @EnumSource
  void thereIsAWordForEverything(Language language) {
    Speech speech = Speech.in(language);
    List<Measure> measures = client.catalogue(Locale.forLanguageTag("id-ID")).measures();
    assertThat(measures).hasSize(33);
    assertThat(measures.stream().flatMap(CatalogueWordsTest::keys).distinct())
        .hasSizeGreaterThan(30)
        .allSatisfy(key -> assertThat(speech.find(key)).as(key).isPresent());
  }

  private static Stream<String> keys(Measure measure) {
    return Stream.of(
            Stream.of("unit." + measure.unit(), "grain." + measure.grain()),
            Stream.of("additivity." + measure.additivity()),
            measure.dimensions().stream().map(dimension -> "dimension." + dimension),
            Stream.ofNullable(measure.denominator()).map(words -> "denominator." + words))
        .flatMap(each -> each)
        .map(key -> "about." + key.replace(' ', '.'));
  }
}
