package id.pantau.measure.aggregate;

import static org.assertj.core.api.Assertions.assertThat;

import id.pantau.dataset.Basis;
import id.pantau.dataset.Origin;
import id.pantau.measure.Known;
import id.pantau.measure.MeasureId;
import id.pantau.region.RegionCode;
import id.pantau.testing.TestingPantau;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a share is of is told by the targets of the same data version as the share. */
class BasisKnownThenTest {

  private static final String TARGETS =
      "region_code,period_start,deadline,rate,basis,announced_on,announced_precision,under_revision,stated_count,source_url,note,base_cut_on\n";
  private static final String NATION =
      "00,2023-01-01,2023-12-31,0.25,RECORDED,2023-01-01,year,false,,,,\n";
  private static final String OWN =
      "1101,2023-01-01,2023-12-31,0.4,ELIGIBLE,2023-01-01,day,false,,,,\n";
  private static final Instant NOW = Instant.parse("2024-03-01T00:00:00Z");

  @TempDir private Path folder;

  @Test
  void aTargetThatWasLoadedLaterIsNotKnownYet() {
    try (TestingPantau pantau = TestingPantau.mini(folder)) {
      pantau.at(NOW.toString());
      pantau.load("targets", Origin.PUBLISHED, TARGETS + NATION);
      var before = new Known.Then(pantau.lake().current().version(), NOW);
      pantau.load("targets", Origin.PUBLISHED, TARGETS + NATION + OWN);
      assertThat(basis(pantau, before)).isEqualTo(Basis.RECORDED);
      assertThat(basis(pantau, Known.Now.NOW)).isEqualTo(Basis.ELIGIBLE);
    }
  }

  private static @Nullable Basis basis(TestingPantau pantau, Known known) {
    var question =
        new AggregateQuestion(
            List.of(MeasureId.SHARE_OF_TARGET),
            List.of(),
            AggregateFilter.NONE,
            null,
            null,
            null,
            known,
            List.of());
    return pantau.aggregates().basis(question, new RegionCode("1101"), LocalDate.of(2023, 6, 30));
  }
}
