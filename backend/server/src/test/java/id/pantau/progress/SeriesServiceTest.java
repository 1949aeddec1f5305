package id.pantau.progress;

import static org.assertj.core.api.Assertions.assertThat;

import id.pantau.access.Scope;
import id.pantau.dataset.Origin;
import id.pantau.measure.Known;
import id.pantau.measure.MeasureId;
import id.pantau.measure.Status;
import id.pantau.region.RegionCode;
import id.pantau.series.Interval;
import id.pantau.testing.TestingPantau;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SeriesServiceTest {

  @TempDir Path folder;

  /** As a region is that nobody reported of. */
  @Test
  void aRegionThatMayNotBeSeenIsMissing() {
    try (var pantau = TestingPantau.mini(folder)) {
      pantau.load(
          "activations",
          Origin.OFFICIAL,
          """
          date,service_district_code,registered_district_code,npsn,channel,people
          2023-11-06,120101,120101,,OFFICE,4
          2023-11-06,110101,110101,,OFFICE,3
          """);
      SeriesQuestion seen = week("1101");
      SeriesQuestion hidden = week("1201");
      var answers = pantau.series().series(new Scope(new RegionCode("11")), List.of(seen, hidden));
      assertThat(answers.get(seen))
          .singleElement()
          .satisfies(point -> assertThat(point.figure().value()).isEqualTo(3));
      assertThat(answers.get(hidden))
          .singleElement()
          .satisfies(point -> assertThat(point.figure().status()).isEqualTo(Status.MISSING));
    }
  }

  private static SeriesQuestion week(String region) {
    return new SeriesQuestion(
        new RegionCode(region),
        MeasureId.ACTIVATED,
        LocalDate.of(2023, 11, 6),
        LocalDate.of(2023, 11, 12),
        Interval.WEEK,
        SeriesQuestion.Reading.ADDED,
        null,
        Known.Now.NOW);
  }
}
