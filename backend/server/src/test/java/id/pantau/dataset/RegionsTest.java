package id.pantau.dataset;

import static id.pantau.dataset.check.Bundled.csv;
import static id.pantau.dataset.check.Bundled.number;
import static org.assertj.core.api.Assertions.assertThat;

import id.pantau.dataset.check.Bundled;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What no single schema can say: counts, and codes without dots that point into other packages. */
class RegionsTest {
  @ParameterizedTest
  @CsvSource({
    "regions/data/provinces.csv, 38",
    "regions/data/regencies.csv, 514",
    "regions/data/districts.csv, 7285",
    "stated-figures/data/stated_figures.csv, 563",
    "sample/offices.csv, 45"
  })
  void duckDbCountsTheSameRows(String file, long rows) throws SQLException {
    assertThat(number("SELECT count(*) FROM " + csv(Bundled.file(file)))).isEqualTo(rows);
  }

  @ParameterizedTest
  @CsvSource({
    "regions/data/aliases.csv, region_code",
    "regions/data/tiles.csv, code",
    "stated-figures/data/stated_figures.csv, region_code",
    "targets/data/targets.csv, region_code",
    "sample/anchors.csv, region_code",
    "sample/offices.csv, region_code"
  })
  void everyRegionExists(String file, String column) throws SQLException {
    String known =
        "SELECT '00' AS code UNION SELECT code FROM %s UNION SELECT code FROM %s UNION SELECT code FROM %s"
            .formatted(
                csv(Bundled.file("regions/data/provinces.csv")),
                csv(Bundled.file("regions/data/regencies.csv")),
                csv(Bundled.file("regions/data/districts.csv")));
    String orphans =
        "SELECT count(*) FROM %s WHERE %s NOT IN (SELECT replace(code, '.', '') FROM (%s))"
            .formatted(csv(Bundled.file(file)), column, known);
    assertThat(number(orphans)).isZero();
  }

  @Test
  void onlyATrapMeansSeveralRegions() throws SQLException {
    String ambiguous =
        """
        SELECT count(*) FROM (
          SELECT lower(alias) FROM %s GROUP BY 1 HAVING count(*) > 1 AND bool_or(kind <> 'TRAP'))
        """
            .formatted(csv(Bundled.file("regions/data/aliases.csv")));
    assertThat(number(ambiguous)).isZero();
  }

  @Test
  void everyNameOfBothARegencyAndACityIsATrapForBoth() throws SQLException {
    String marked =
        """
        SELECT count(*) FROM (
          SELECT bare, code, count(*) OVER (PARTITION BY bare) AS n FROM (
            SELECT regexp_replace(name, '^(Kabupaten|Kota) ', '') AS bare, replace(code, '.', '') AS code
            FROM %s)) r
        JOIN %s a ON a.alias = r.bare AND a.region_code = r.code
        WHERE r.n > 1 AND a.kind = 'TRAP'
        """
            .formatted(
                csv(Bundled.file("regions/data/regencies.csv")),
                csv(Bundled.file("regions/data/aliases.csv")));
    assertThat(number(marked)).isEqualTo(52);
  }
}
