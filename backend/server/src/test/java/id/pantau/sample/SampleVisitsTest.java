package id.pantau.sample;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Visits and schools of the generated sample. */
class SampleVisitsTest {
  private static final String CHANNEL =
      "CASE place_kind WHEN 'OFFICE_HOLIDAY' THEN 'HOLIDAY_OFFICE' ELSE place_kind || '_VISIT' END";
  private static final String PUPILS =
      """
      SELECT s.npsn, s.name, c.age_16 + c.age_17 + c.age_18_up AS due,
        coalesce((SELECT sum(e.people) FROM recordings e WHERE e.npsn = s.npsn
          AND e.outcome = 'BIO_CAPTURED' AND e.date >= c.date
          AND e.date < coalesce((SELECT min(n.date) FROM cohorts n
            WHERE n.npsn = s.npsn AND n.date > c.date), DATE '2024-07-01')), 0) AS recorded
      FROM cohorts c JOIN schools s USING (npsn)
      """;
  private static final String BATANGHARI =
      "SELECT * FROM ("
          + PUPILS
          + " WHERE c.date = DATE '2023-07-17' AND s.district_code LIKE '1504%')";

  private final GeneratedSample sample = GeneratedSample.INSTANCE;

  @ParameterizedTest
  @CsvSource({
    "recordings, recorded, outcome = 'BIO_CAPTURED'",
    "activations, activated, true",
  })
  void visitsAndEventsTellTheSame(String events, String column, String which) {
    String different =
        """
        SELECT * FROM
          (SELECT date, district_code AS place, coalesce(npsn, '') AS npsn, %s AS channel,
             %s AS people FROM visits WHERE %s > 0)
        FULL JOIN
          (SELECT date, service_district_code AS place, coalesce(npsn, '') AS npsn, channel,
             CAST(sum(people) AS INTEGER) AS people
           FROM %s WHERE channel <> 'OFFICE' AND %s GROUP BY ALL)
        USING (date, place, npsn, channel, people)
        """
            .formatted(CHANNEL, column, column, events, which);
    double joined = sample.number("SELECT count(*) FROM (" + different + ")");
    assertThat(joined)
        .isEqualTo(sample.number("SELECT count(*) FROM visits WHERE %s > 0".formatted(column)));
    assertThat(joined).isGreaterThan(1000);
  }

  @Test
  void nobodyGoesOutInRamadan() {
    assertThat(
            sample.query(
                """
                SELECT v.date FROM visits v
                WHERE v.date BETWEEN DATE '2023-03-23' AND DATE '2023-04-21'
                  OR v.date BETWEEN DATE '2024-03-12' AND DATE '2024-04-09'
                """))
        .isEmpty();
  }

  @Test
  void aTeamDoesOnePlaceADay() {
    assertThat(
            sample.query(
                """
                SELECT office, date FROM visits JOIN offices ON region_code = office GROUP BY ALL
                HAVING sum(teams) > CASE WHEN any_value(eligible_thousands) > 600 THEN 4
                  WHEN any_value(eligible_thousands) > 249 THEN 2 ELSE 1 END
                """))
        .isEmpty();
  }

  @Test
  void aSchoolVisitRecordsFortyToAHundredAndFive() {
    String schools = "FROM visits WHERE place_kind = 'SCHOOL'";
    assertThat(sample.number("SELECT count(*) " + schools)).isGreaterThan(1000);
    assertThat(sample.number("SELECT max(recorded) " + schools)).isLessThanOrEqualTo(105);
    assertThat(sample.number("SELECT median(recorded) " + schools)).isBetween(50.0, 90.0);
    assertThat(
            sample.number(
                "SELECT count(*) FILTER (WHERE recorded BETWEEN 40 AND 105) / count(*) " + schools))
        .isGreaterThan(0.75);
  }

  @Test
  void inPlacesFewTurnUp() {
    String turnout =
        """
        SELECT v.recorded / max_by(c.age_16 + c.age_17 + c.age_18_up, c.date) AS share
        FROM visits v JOIN cohorts c ON c.npsn = v.npsn AND c.date <= v.date
        WHERE v.place_kind = 'SCHOOL' GROUP BY v.npsn, v.date, v.recorded
        """;
    assertThat(sample.number("SELECT avg((share < 0.4)::INTEGER) FROM (" + turnout + ")"))
        .isBetween(0.05, 0.3);
  }

  @Test
  void noSchoolRecordsMoreThanItsPupils() {
    assertThat(sample.query("SELECT * FROM (" + PUPILS + ") WHERE recorded > due")).isEmpty();
  }

  @Test
  void batanghariIsAsPublished() {
    assertThat(sample.query("SELECT count(*), sum(due), sum(recorded) FROM (" + BATANGHARI + ")"))
        .containsExactly("26 2100 1667");
    assertThat(sample.query("SELECT name FROM (%s) WHERE recorded = 0".formatted(BATANGHARI)))
        .containsExactlyInAnyOrder("SMKN 5 Batanghari", "SMAN 9 Batanghari");
    assertThat(
            sample.query(
                "SELECT name FROM (%s) WHERE recorded BETWEEN 1 AND due - 1".formatted(BATANGHARI)))
        .hasSizeGreaterThan(15);
  }
}
