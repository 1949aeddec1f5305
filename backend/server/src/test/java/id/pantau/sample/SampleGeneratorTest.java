package id.pantau.sample;

import static org.assertj.core.api.Assertions.assertThat;

import id.pantau.dataset.check.PackageCheck;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The files as files: complete, in the contract's form, always the same. */
class SampleGeneratorTest {
  private final GeneratedSample sample = GeneratedSample.INSTANCE;

  @TempDir Path temp;

  @Test
  void writesNineDatasetsThatLoadQuickly() {
    System.out.printf(Locale.ROOT, "Sample: %s in %d ms%n", sample.rows, sample.millis);
    assertThat(sample.rows)
        .containsOnlyKeys(
            "schools",
            "cohorts",
            "population",
            "standings",
            "recordings",
            "activations",
            "prints",
            "blanko_movements",
            "visits");
    assertThat(sample.rows.values().stream().mapToInt(Integer::intValue).sum())
        .isBetween(400_000, 1_200_000);
  }

  @Test
  void countsItsRows() {
    sample.rows.forEach(
        (name, rows) ->
            assertThat(sample.number("SELECT count(*) FROM " + name))
                .as(name)
                .isEqualTo((double) rows));
  }

  @Test
  void keepsToTheContract() throws IOException {
    assertThat(PackageCheck.violations(sample.descriptor(), sample.folder)).isEmpty();
  }

  @Test
  void usesLineFeedsOnly() throws IOException {
    for (String name : sample.rows.keySet()) {
      String text = Files.readString(sample.folder.resolve("data").resolve(name + ".csv"));
      assertThat(text.indexOf('\r')).as(name).isNegative();
      assertThat(text).endsWith("\n");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"ar-EG", "tr-TR", "id-ID"})
  void writesTheSameBytesInAnyZoneAndLocale(String locale) throws IOException {
    Locale before = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag(locale));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Chatham"));
      new SampleGenerator().write(temp);
    } finally {
      Locale.setDefault(before);
      TimeZone.setDefault(zone);
    }
    for (String name : sample.rows.keySet()) {
      Path first = sample.folder.resolve("data").resolve(name + ".csv");
      assertThat(Files.mismatch(first, temp.resolve(name + ".csv"))).as(name).isEqualTo(-1);
    }
  }

  @Test
  void namesOnlyDistrictsThatExist() {
    assertThat(
            sample.query(
                """
                SELECT DISTINCT code FROM (
                  SELECT service_district_code AS code FROM recordings
                  UNION SELECT registered_district_code FROM recordings
                  UNION SELECT service_district_code FROM activations
                  UNION SELECT registered_district_code FROM activations
                  UNION SELECT service_district_code FROM prints
                  UNION SELECT registered_district_code FROM prints
                  UNION SELECT district_code FROM visits
                  UNION SELECT district_code FROM schools
                  UNION SELECT region_code FROM population WHERE length(region_code) = 6)
                WHERE code NOT IN (SELECT replace(code, '.', '') FROM districts)
                """))
        .isEmpty();
  }

  @Test
  void marksEverySchoolAsMadeUp() {
    assertThat(sample.query("SELECT npsn FROM schools WHERE npsn NOT LIKE '99______'")).isEmpty();
  }
}
