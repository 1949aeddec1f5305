package id.pantau.ui.api.school;

import static org.assertj.core.api.Assertions.assertThat;

import id.pantau.ui.api.SameAnswer;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A school in a district with no region above that the reader may see. */
class LoneDistrictTest {
  private static final LocalDate DAY = LocalDate.of(2023, 12, 31);
  private static final Map<String, Object> MISSING = Map.of("status", "MISSING");
  private static final Map<String, Object> NONE = Map.of("points", List.of());
  private static final Map<String, Object> NO_ROWS = Map.of("nodes", List.of());

  private static Map<String, Object> district() {
    return Map.of(
        "code", "150403",
        "name", "Muara Bulian",
        "shortName", "Muara Bulian",
        "level", "DISTRICT",
        "ancestors", List.of());
  }

  private static Map<String, Object> progress() {
    return Map.of(
        "asOf", DAY.toString(),
        "pupilsDue", MISSING,
        "recorded", MISSING,
        "recordedShare", MISSING,
        "activated", MISSING,
        "left", MISSING,
        "visits", MISSING,
        "state", "UNKNOWN");
  }

  @Test
  void isShownByItself() {
    Map<String, Object> school =
        Map.of(
            "npsn",
            "99504016",
            "name",
            "SMKN 5 Batanghari",
            "kind",
            "SMK",
            "district",
            district(),
            "progress",
            progress(),
            "recorded",
            NONE,
            "activated",
            NONE);
    Map<String, Object> data =
        Map.of(
            "school", school,
            "trips", NO_ROWS,
            "visited", NO_ROWS,
            "dataVersion", Map.of("version", 7));
    SchoolDetail detail =
        new GraphQlSchoolClient(SameAnswer.of(data)).school("99504016", DAY).orElseThrow();
    assertThat(detail.school().district().name()).isEqualTo("Muara Bulian");
    assertThat(detail.school().district().parent()).isNull();
    assertThat(detail.ancestors()).isEmpty();
  }
}
