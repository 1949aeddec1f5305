package id.pantau.sample.scale;

import static org.assertj.core.api.Assertions.assertThat;

import id.pantau.sample.scale.Generation.RowForm;
import id.pantau.sample.table.FileFormat;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two years of Jambi, Palembang and their neighbours against what is known of real offices. */
class CalibrationTest {
  /** Every day of the period, with the people activated and recorded by registered office. */
  private static final String LEVELS =
      """
      CREATE TABLE levels AS
      SELECT s.region_code AS office, month,
        s.activated + coalesce((SELECT sum(people) FROM activations a
          WHERE left(a.registered_district_code, 4) = s.region_code AND a.date < month), 0)
          AS activated,
        s.recorded + coalesce((SELECT sum(people) FROM recordings r
          WHERE left(r.registered_district_code, 4) = s.region_code AND r.date < month
            AND outcome = 'BIO_CAPTURED'), 0) AS recorded
      FROM standings s, (SELECT unnest(generate_series(DATE '2023-02-01', DATE '2025-01-01',
          INTERVAL 1 MONTH)) AS month)
      WHERE length(s.region_code) = 4 AND s.as_of = '2022-12-31'
      """;

  @TempDir static Path temp;
  private static GeneratedFiles made;

  @BeforeAll
  static void generate() {
    Generation years =
        new Generation(
            new Scale.Sample(),
            LocalDate.of(2023, 1, 1),
            LocalDate.of(2024, 12, 31),
            3,
            RowForm.DAILY,
            FileFormat.PARQUET,
            1);
    made = new GeneratedFiles(years, temp, 2);
    made.known("activations", "service_district_code");
    made.known("recordings", "service_district_code");
    made.known("prints", "service_district_code");
    made.known("visits", "district_code");
    made.known("blanko_movements", "office_code");
    made.known("activation_refusals", "service_district_code");
    made.table(Delivery.SCHOOLS, "schools");
    made.table(Delivery.LEVELS, "standings");
    made.table(Delivery.LEVELS, "population");
    made.execute(LEVELS);
  }

  @AfterAll
  static void close() throws SQLException {
    made.close();
  }

  @Test
  void levelsFallFromEligibleToRecordedToActivated() {
    assertThat(made.query("FROM population WHERE eligible < recorded OR population < eligible"))
        .isEmpty();
    assertThat(made.query("FROM standings WHERE recorded < activated")).isEmpty();
    assertThat(
            made.query(
                """
                FROM levels l JOIN population p ON p.region_code = l.office
                WHERE cut_on = (SELECT max(cut_on) FROM population q WHERE q.cut_on < l.month)
                  AND (eligible < l.recorded OR l.recorded < activated)
                """))
        .isEmpty();
  }

  @Test
  void districtsRecordNobodyWhoIsNotThere() {
    made.execute(
        """
        CREATE TABLE district_levels AS
        SELECT s.region_code AS district,
          s.activated + coalesce((SELECT sum(people) FROM activations a
            WHERE a.registered_district_code = s.region_code), 0) AS activated,
          s.recorded + coalesce((SELECT sum(people) FROM recordings r
            WHERE r.registered_district_code = s.region_code
              AND outcome = 'BIO_CAPTURED'), 0) AS recorded
        FROM standings s WHERE length(region_code) = 6
        """);
    assertThat(
            made.query(
                """
                FROM district_levels d JOIN population p ON region_code = district
                WHERE cut_on = '2024-12-31' AND (p.eligible < d.recorded OR d.recorded < d.activated)
                """))
        .isEmpty();
  }

  @Test
  void standingsAreTheSumOfTheDays() {
    assertThat(made.number("SELECT count(*) FROM standings WHERE as_of > '2023-01-01'"))
        .isGreaterThan(20);
    assertThat(
            made.query(
                """
                SELECT s.*, l.activated, l.recorded FROM standings s
                JOIN levels l ON l.office = s.region_code AND l.month = s.as_of + INTERVAL 1 DAY
                WHERE s.activated <> l.activated OR s.recorded <> l.recorded
                """))
        .isEmpty();
  }

  @Test
  void releasesCountTheRecordedExactly() {
    assertThat(
            made.query(
                """
                SELECT p.* FROM population p
                JOIN levels l ON l.office = p.region_code AND l.month = p.cut_on + INTERVAL 1 DAY
                WHERE p.recorded <> l.recorded
                """))
        .isEmpty();
  }

  @Test
  void activationsGrowAsPublishedOnesDo() {
    made.execute(
        """
        CREATE OR REPLACE TABLE growth AS
        SELECT l.office, month, 100.0 * (l.activated - lag(l.activated) OVER (
          PARTITION BY office ORDER BY month)) / p.eligible AS points
        FROM levels l JOIN population p ON p.region_code = l.office AND p.cut_on = '2023-12-31'
        """);
    String among =
        "SELECT avg(CAST(points BETWEEN %s AND %s AS INTEGER)) FROM growth WHERE points > 0";
    assertThat(made.number(among.formatted("0.08", "0.42"))).isBetween(0.6, 0.9);
    assertThat(made.number(among.formatted("0.42", "1.1"))).isBetween(0.1, 0.4);
    assertThat(made.number(among.formatted("1.1", "6.3"))).isBetween(0.003, 0.04);
    assertThat(made.number("SELECT min(points) FROM growth")).isGreaterThan(0.05);
    assertThat(made.number("SELECT max(points) FROM growth")).isBetween(2.0, 6.3);
  }

  @Test
  void cardsPerEligiblePersonAreThoseOfRealYears() {
    assertThat(
            made.query(
                """
                SELECT office, cards FROM (
                  SELECT office, sum(cards) / 2.0 / any_value(eligible) AS cards FROM prints
                  JOIN population ON region_code = office AND cut_on = '2023-12-31' GROUP BY office)
                WHERE cards NOT BETWEEN 0.08 AND 0.16
                """))
        .isEmpty();
  }

  @Test
  void shortagesAreSeenInWhatComesIn() {
    String mean =
        """
        SELECT avg(cards) FROM (SELECT office, date_trunc('month', date) AS month,
          sum(cards) AS cards FROM blanko_movements WHERE kind = 'RECEIPT' GROUP BY ALL)
        WHERE month IN (%s)
        """;
    double shortage = made.number(mean.formatted("DATE '2023-08-01', DATE '2024-12-01'"));
    double usual = made.number(mean.formatted("DATE '2024-04-01', DATE '2024-07-01'"));
    assertThat(shortage / usual).isLessThan(0.8);
    assertThat(
            made.number(
                "SELECT count(*) FROM blanko_movements WHERE kind = 'STOCK_TAKE' AND cards = 0"))
        .isPositive();
  }

  @Test
  void stocksNeverFallBelowZeroAndMatchThePrints() {
    assertThat(
            made.query(
                """
                SELECT office, date FROM (
                  SELECT office, date, sum(CASE WHEN kind IN ('RECEIPT', 'TRANSFER_IN', 'RETURN')
                    THEN cards WHEN kind = 'STOCK_TAKE' THEN 0 ELSE -cards END)
                    OVER (PARTITION BY office ORDER BY date) + (SELECT cards
                      FROM blanko_movements o WHERE o.office = m.office AND kind = 'STOCK_TAKE'
                      ORDER BY date LIMIT 1) AS left_over FROM blanko_movements m)
                WHERE left_over < 0
                """))
        .isEmpty();
    assertThat(
            made.query(
                """
                (SELECT office, date, sum(cards) FROM prints GROUP BY ALL)
                EXCEPT (SELECT office, date, cards FROM blanko_movements WHERE kind = 'PRINTED')
                """))
        .isEmpty();
  }

  @Test
  void nobodyGoesOutInRamadan() {
    assertThat(made.number("SELECT count(*) FROM visits")).isGreaterThan(5000);
    assertThat(
            made.query(
                """
                FROM visits WHERE EXISTS (
                  FROM holidays a JOIN holidays b ON left(a.date, 4) = left(b.date, 4)
                  WHERE a.type = 'ramadan_first' AND b.type = 'ramadan_last'
                    AND visits.date BETWEEN CAST(a.date AS DATE) AND CAST(b.date AS DATE))
                """))
        .isEmpty();
  }

  @Test
  void aTeamDoesOneSchoolADay() {
    assertThat(
            made.query(
                """
                SELECT office, date FROM visits
                JOIN (SELECT left(district_code, 4) AS office, 1 + count(*) // 60 AS teams
                  FROM schools GROUP BY ALL) t USING (office)
                WHERE npsn IS NOT NULL GROUP BY ALL
                HAVING count(*) > any_value(t.teams) OR count(*) > count(DISTINCT npsn)
                """))
        .isEmpty();
  }

  @Test
  void schoolVisitsRecordAsManyAsRealOnes() {
    String large =
        " FROM visits JOIN schools USING (npsn) WHERE schools.kind IN ('SMA', 'SMK', 'MA')";
    assertThat(made.number("SELECT max(recorded)" + large)).isEqualTo(105);
    assertThat(made.number("SELECT avg(CAST(recorded BETWEEN 40 AND 105 AS INTEGER))" + large))
        .isBetween(0.8, 0.97);
    assertThat(made.number("SELECT min(recorded)" + large)).isGreaterThanOrEqualTo(20);
  }

  @Test
  void visitsAgreeWithWhatTheyRecorded() {
    assertThat(
            made.query(
                """
                (SELECT date, npsn, recorded FROM visits WHERE npsn IS NOT NULL AND recorded > 0)
                EXCEPT (SELECT date, npsn, sum(people) FROM recordings GROUP BY ALL)
                """))
        .isEmpty();
  }

  @Test
  void someAreServedAwayFromHome() {
    String share = "SELECT sum(people) FILTER (%s) / sum(people) FROM %s";
    for (String dataset : new String[] {"activations", "recordings"}) {
      assertThat(
              made.number(share.formatted("left(registered_district_code, 4) <> office", dataset)))
          .as(dataset)
          .isBetween(0.01, 0.04);
      assertThat(
              made.number(
                  share.formatted("registered_district_code <> service_district_code", dataset)))
          .as(dataset)
          .isBetween(0.25, 0.6);
    }
    assertThat(
            made.number(
                share.formatted(
                    "left(registered_district_code, 4) <> office", "activation_refusals")))
        .isBetween(0.05, 0.12);
  }

  @Test
  void correctionsBringBackThoseForgotten() {
    String days =
        "SELECT left(service_district_code, 4) AS office, date, sum(people) AS people FROM ";
    String compared =
        "SELECT count(*) FROM (%s%s GROUP BY ALL) c JOIN (%s%s GROUP BY ALL) d USING (office, date) WHERE "
            .formatted(
                days,
                GeneratedFiles.rows(made.file(Delivery.CORRECTIONS, "activations")),
                days,
                GeneratedFiles.rows(made.file(Delivery.DAYS, "activations")));
    double all = made.number(compared + "true");
    assertThat(all).isBetween(100.0, 400.0);
    assertThat(made.number(compared + "c.people > d.people") / all).isBetween(0.7, 0.95);
    assertThat(made.number(compared + "c.people < d.people")).isZero();
  }

  @Test
  void lateDaysAreNotAmongThoseOnTime() {
    assertThat(
            made.query(
                """
                (SELECT left(service_district_code, 4), date FROM %s)
                INTERSECT (SELECT left(service_district_code, 4), date FROM %s)
                """
                    .formatted(
                        GeneratedFiles.rows(made.file(Delivery.LATE, "activations")),
                        GeneratedFiles.rows(made.file(Delivery.DAYS, "activations")))))
        .isEmpty();
  }
}
