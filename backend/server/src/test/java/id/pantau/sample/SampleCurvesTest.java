package id.pantau.sample;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Levels and flows of people, checked by summing the files in SQL. */
class SampleCurvesTest {
  private final GeneratedSample sample = GeneratedSample.INSTANCE;

  @Test
  void activatedPassesThroughEveryAnchor() {
    String levels =
        """
        SELECT a.region_code, a.date, a.value, s.activated + coalesce(sum(e.people), 0) AS level
        FROM anchors a JOIN standings s USING (region_code)
        LEFT JOIN activations e
          ON left(e.registered_district_code, 4) = a.region_code AND e.date <= a.date
        WHERE a.metric = 'ACTIVATED' AND a.date <= DATE '2024-06-30'
        GROUP BY a.region_code, a.date, a.value, s.activated
        """;
    assertThat(sample.query(levels)).hasSizeGreaterThan(20);
    assertThat(sample.query(levels + " HAVING level <> a.value")).isEmpty();
  }

  @Test
  void recordedPassesThroughEveryAnchor() {
    String levels =
        """
        SELECT a.region_code, a.date, a.value, s.recorded + coalesce(sum(e.people), 0) AS level
        FROM anchors a JOIN standings s USING (region_code)
        LEFT JOIN recordings e ON left(e.registered_district_code, 4) = a.region_code
          AND e.date <= a.date AND e.outcome = 'BIO_CAPTURED'
        WHERE a.metric = 'RECORDED' AND a.date <= DATE '2024-06-30'
        GROUP BY a.region_code, a.date, a.value, s.recorded
        """;
    assertThat(sample.query(levels)).hasSizeGreaterThan(8);
    assertThat(sample.query(levels + " HAVING level <> a.value")).isEmpty();
  }

  @Test
  void eligibleOfTheReleaseInForceIsEveryAnchors() {
    String releases =
        """
        SELECT a.region_code, a.date, a.value, max_by(p.eligible, p.cut_on) AS eligible
        FROM anchors a JOIN population p ON p.region_code = a.region_code AND p.cut_on <= a.date
        WHERE a.metric = 'ELIGIBLE' AND a.date <= DATE '2024-06-29'
        GROUP BY a.region_code, a.date, a.value
        """;
    assertThat(sample.query(releases)).hasSizeGreaterThan(8);
    assertThat(sample.query(releases + " HAVING eligible <> a.value")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"2023-11-02, 4015", "2023-11-01, 4014", "2023-12-31, 5195", "2024-06-30, 8860"})
  void lubuklinggauIsAtItsPublishedCountAndGoesOnGrowing(String day, int most) {
    double level =
        sample.number(
            """
            SELECT 12 + sum(people) FROM activations
            WHERE registered_district_code LIKE '1673%%' AND date <= DATE '%s'
            """
                .formatted(day));
    assertThat(level).isBetween(day.equals("2023-11-01") ? 3965.0 : most, (double) most);
  }

  @Test
  void lubuklinggausPaceIsThatOfTheDesign() {
    String weeks =
        """
        SELECT sum(people) AS n FROM activations WHERE registered_district_code LIKE '1673%%'
          AND date BETWEEN DATE '%s' AND DATE '2023-10-29' GROUP BY date_trunc('week', date)
        """;
    String last8 = weeks.formatted("2023-09-04");
    assertThat(sample.number("SELECT median(n) FROM (" + last8 + ")")).isBetween(135.0, 145.0);
    String all = weeks.formatted("2023-01-01");
    assertThat(sample.number("SELECT max(n) FROM (" + all + ")")).isEqualTo(212);
  }

  @Test
  void districtsAddUpToTheirOffice() {
    assertThat(
            sample.query(
                """
                SELECT left(region_code, 4) AS office, cut_on FROM population GROUP BY ALL
                HAVING sum(population) <> 2 * max(population) OR sum(eligible) <> 2 * max(eligible)
                  OR sum(recorded) <> 2 * max(recorded) OR count(*) < 3
                """))
        .isEmpty();
    assertThat(
            sample.query(
                """
                SELECT left(region_code, 4) AS office FROM standings GROUP BY ALL
                HAVING sum(activated) <> 2 * max(activated) OR sum(recorded) <> 2 * max(recorded)
                """))
        .isEmpty();
  }

  @Test
  void releasesAreFourAndPlausible() {
    assertThat(
            sample.query(
                """
                SELECT cut_on, published_on FROM population
                WHERE recorded > eligible OR eligible > population
                  OR published_on - cut_on NOT BETWEEN 60 AND 120
                """))
        .isEmpty();
    assertThat(sample.query("SELECT DISTINCT cut_on FROM population ORDER BY 1"))
        .containsExactly("2022-06-30", "2022-12-31", "2023-06-30", "2023-12-31");
    assertThat(
            sample.query(
                """
                SELECT region_code FROM population WHERE length(region_code) = 4
                GROUP BY region_code HAVING max_by(eligible, cut_on) < min_by(eligible, cut_on)
                  OR max(eligible) > 1.05 * min(eligible)
                """))
        .isEmpty();
  }

  @Test
  void releasesCountTheRecordings() {
    assertThat(
            sample.query(
                """
                SELECT p.region_code, p.cut_on FROM population p
                JOIN standings s USING (region_code)
                LEFT JOIN recordings e ON e.registered_district_code = p.region_code
                  AND e.date <= p.cut_on AND e.outcome = 'BIO_CAPTURED'
                WHERE length(p.region_code) = 6 AND p.cut_on >= DATE '2022-12-31'
                GROUP BY p.region_code, p.cut_on, p.recorded, s.recorded
                HAVING p.recorded <> s.recorded + coalesce(sum(e.people), 0)
                """))
        .isEmpty();
  }

  @Test
  void nobodyIsActivatedWithoutARecording() {
    assertThat(
            sample.query(
                """
                SELECT s.region_code FROM standings s
                JOIN activations e ON starts_with(e.registered_district_code, s.region_code)
                GROUP BY s.region_code, s.activated, s.recorded
                HAVING s.activated + sum(e.people) > s.recorded
                """))
        .isEmpty();
  }

  @Test
  void growthIsThatOfPublishedFigures() {
    String months =
        """
        SELECT left(e.registered_district_code, 4) AS office, strftime(e.date, '%Y-%m') AS month,
          100.0 * sum(e.people) / any_value(p.eligible) AS points
        FROM activations e JOIN population p
          ON p.region_code = left(e.registered_district_code, 4) AND p.cut_on = DATE '2022-12-31'
        GROUP BY ALL
        """;
    assertThat(sample.number("SELECT median(points) FROM (" + months + ")")).isBetween(0.1, 0.4);
    assertThat(sample.number("SELECT max(points) FROM (" + months + ")")).isBetween(2.0, 6.0);
    assertThat(sample.number("SELECT quantile_cont(points, 0.05) FROM (" + months + ")"))
        .isGreaterThan(0.03);
    assertThat(sample.number("SELECT quantile_cont(points, 0.97) FROM (" + months + ")"))
        .isLessThan(1.3);
    assertThat(
            sample.query(
                "SELECT points FROM (%s) JOIN offices ON region_code = office AND campaign_month = month"
                    .formatted(months)))
        .hasSize(5)
        .allMatch(points -> Double.parseDouble(points) > 2);
  }

  @Test
  void someAreServedAwayFromHome() {
    String share = "SELECT sum(people) FILTER (WHERE %s) / sum(people) FROM activations";
    String otherOffice = "office <> left(registered_district_code, 4)";
    assertThat(sample.number(share.formatted(otherOffice))).isBetween(0.005, 0.05);
    String otherDistrict = "service_district_code <> registered_district_code";
    assertThat(sample.number(share.formatted(otherDistrict))).isBetween(0.2, 0.5);
  }

  @ParameterizedTest
  @CsvSource({"recordings", "activations"})
  void officesThatReportInFullMissNoWorkingDay(String events) {
    double workdays =
        sample.number(
            """
            SELECT count(*) FROM range(DATE '2023-01-01', DATE '2024-07-01', INTERVAL 1 DAY) t(d)
            WHERE isodow(d) < 6 AND CAST(d AS DATE) NOT IN
              (SELECT date FROM holidays WHERE type NOT LIKE 'ramadan%')
            """);
    String reported =
        """
        SELECT count(DISTINCT date) AS days FROM offices JOIN %s ON office = region_code
        WHERE isodow(date) < 6 AND reporting = '%s' GROUP BY region_code
        """;
    assertThat(sample.query(reported.formatted(events, "FULL")))
        .hasSizeGreaterThan(30)
        .containsOnly(Integer.toString((int) workdays));
    assertThat(sample.query(reported.formatted(events, "LAGS")))
        .hasSize(2)
        .allMatch(days -> Integer.parseInt(days) < workdays * 0.85);
  }

  @Test
  void everyReportedWorkingDayHasAnActivation() {
    assertThat(
            sample.query(
                """
                SELECT office, date FROM (
                  SELECT office, date FROM recordings UNION SELECT office, date FROM prints
                  UNION SELECT office, date FROM visits
                  UNION SELECT office_code, date FROM blanko_movements)
                WHERE isodow(date) < 6
                EXCEPT SELECT office, date FROM activations
                """))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"recordings", "activations", "prints", "visits"})
  void nothingHappensOnSundaysAndHolidays(String events) {
    assertThat(
            sample.query(
                """
                SELECT DISTINCT date FROM %s WHERE isodow(date) = 7 OR date IN
                  (SELECT date FROM holidays WHERE type NOT LIKE 'ramadan%%')
                """
                    .formatted(events)))
        .isEmpty();
  }
}
