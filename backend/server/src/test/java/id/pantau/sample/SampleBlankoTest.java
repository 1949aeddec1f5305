package id.pantau.sample;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Blanko movements and prints of the generated sample. */
class SampleBlankoTest {
  /** Cards on hand at the end of each day with a movement, and what the day's count found. */
  private static final String ON_HAND =
      """
      WITH daily AS (
        SELECT office_code, date,
          coalesce(sum(CASE WHEN kind IN ('RECEIPT', 'TRANSFER_IN', 'RETURN') THEN cards
            WHEN kind = 'STOCK_TAKE' THEN 0 ELSE -cards END), 0) AS net,
          max(cards) FILTER (WHERE kind = 'STOCK_TAKE') AS counted
        FROM blanko_movements GROUP BY ALL),
      stretches AS (
        SELECT *, count(counted) OVER before AS stretch, last_value(counted IGNORE NULLS) OVER before
            AS start
        FROM daily WINDOW before AS (PARTITION BY office_code ORDER BY date
          ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING))
      SELECT office_code, date, counted,
        start + sum(net) OVER (PARTITION BY office_code, stretch ORDER BY date) AS on_hand
      FROM stretches
      """;

  private final GeneratedSample sample = GeneratedSample.INSTANCE;

  @Test
  void everyOfficeStartsWithACount() {
    assertThat(
            sample.query(
                """
                SELECT office_code FROM blanko_movements
                WHERE date = DATE '2022-12-31' AND kind = 'STOCK_TAKE'
                """))
        .hasSize(45);
  }

  @Test
  void stockIsNeverBelowZero() {
    assertThat(sample.number("SELECT count(on_hand) FROM (" + ON_HAND + ")")).isGreaterThan(10_000);
    assertThat(sample.query("SELECT * FROM (" + ON_HAND + ") WHERE on_hand < 0")).isEmpty();
  }

  @Test
  void countsFindAFewCardsMissingNeverMore() {
    String lost =
        "SELECT on_hand - counted AS lost FROM (" + ON_HAND + ") WHERE counted IS NOT NULL";
    assertThat(sample.query("SELECT * FROM (" + lost + ") WHERE lost NOT BETWEEN 0 AND 4"))
        .isEmpty();
    assertThat(sample.number("SELECT count(*) FROM (" + lost + ") WHERE lost > 0"))
        .isGreaterThan(20);
  }

  @Test
  void printedIsWhatWasPrinted() {
    assertThat(
            sample.query(
                """
                SELECT * FROM (SELECT office, date, sum(cards) AS cards FROM prints GROUP BY ALL) p
                FULL JOIN (SELECT office_code AS office, date, cards FROM blanko_movements
                  WHERE kind = 'PRINTED') b USING (office, date)
                WHERE p.cards IS DISTINCT FROM b.cards
                """))
        .isEmpty();
  }

  @Test
  void useIsThatOfPublishedFigures() {
    String use =
        """
        SELECT office, sum(cards) / any_value(p.eligible) / 1.5 AS cards_a_year FROM prints
        JOIN population p ON p.region_code = office AND p.cut_on = DATE '2022-12-31'
        GROUP BY office
        """;
    assertThat(sample.query(use)).hasSize(45);
    assertThat(
            sample.query(
                "SELECT * FROM (" + use + ") WHERE cards_a_year NOT BETWEEN 0.08 AND 0.16"))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2023-01, 0.3, 0.9",
    "2023-04, 0, 0.02",
    "2023-08, 0.4, 0.95",
    "2023-11, 0, 0.02",
    "2024-05, 0, 0.02"
  })
  void printersStandStillInTheKnownShortages(String month, double least, double most) {
    String share =
        """
        SELECT 1 - count(p.office) / count(*)
        FROM (SELECT DISTINCT office, date FROM activations
          WHERE strftime(date, '%%Y-%%m') = '%s' AND isodow(date) < 6)
        LEFT JOIN (SELECT DISTINCT office, date FROM prints) p USING (office, date)
        """
            .formatted(month);
    assertThat(sample.number(share)).isBetween(least, most);
  }

  @Test
  void aLoanLeavesOneOfficeAndArrivesAtAnother() {
    String loans =
        "SELECT date, %s AS lender, %s AS borrower, cards FROM blanko_movements WHERE kind = '%s'";
    String out = loans.formatted("office_code", "counterpart_code", "TRANSFER_OUT");
    String in = loans.formatted("counterpart_code", "office_code", "TRANSFER_IN");
    assertThat(sample.query(out)).hasSizeGreaterThan(20);
    assertThat(sample.query("(" + out + ") EXCEPT (" + in + ")")).isEmpty();
    assertThat(sample.query("(" + in + ") EXCEPT (" + out + ")")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"1672, 2023-01-31, 0", "1702, 2024-01-26, 1200"})
  void passesThroughPublishedStocks(String office, String day, int cards) {
    assertThat(
            sample.query(
                "SELECT counted, on_hand FROM (%s) WHERE office_code = '%s' AND date = DATE '%s'"
                    .formatted(ON_HAND, office, day)))
        .containsExactly(cards + " " + cards);
  }
}
