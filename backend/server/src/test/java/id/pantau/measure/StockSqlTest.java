package id.pantau.measure;

import static org.assertj.core.api.Assertions.assertThat;

import id.pantau.dataset.Origin;
import id.pantau.testing.TestingPantau;
import id.pantau.warehouse.Sql;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What offices have at the end of a day, counted by hand. */
class StockSqlTest {

  @TempDir Path folder;

  private static List<String> rows(TestingPantau pantau, String relation) {
    return pantau
        .warehouse()
        .query(
            Sql.of("SELECT * FROM %s ORDER BY unit, valid_from".formatted(relation)),
            row ->
                "%s %s..%s %.0f %s"
                    .formatted(
                        row.text("unit"),
                        row.date("valid_from"),
                        row.date("valid_to"),
                        row.number("value"),
                        row.optionalText("origin_high")));
  }

  @Test
  void aStockTakeRestartsTheCountOfCards() {
    try (var pantau = TestingPantau.mini(folder)) {
      pantau.load(
          "blanko_movements",
          Origin.OFFICIAL,
          """
          date,office_code,kind,counterpart_code,cards
          2023-01-02,1101,RECEIPT,00,500
          2023-01-03,1101,PRINTED,,120
          2023-01-03,1101,SPOILED,,5
          2023-01-04,1101,TRANSFER_OUT,1171,75
          2023-01-04,1171,TRANSFER_IN,1101,75
          2023-01-05,1101,STOCK_TAKE,,290
          2023-01-05,1101,PRINTED,,9
          2023-01-09,1101,PRINTED,,40
          2023-01-09,1101,RETURN,1171,10
          """);
      assertThat(rows(pantau, "blanko_stock"))
          .containsExactly(
              "1101 2023-01-02..2023-01-03 500 OFFICIAL",
              "1101 2023-01-03..2023-01-04 375 OFFICIAL",
              "1101 2023-01-04..2023-01-05 300 OFFICIAL",
              "1101 2023-01-05..2023-01-09 290 OFFICIAL",
              "1101 2023-01-09..9999-12-31 260 OFFICIAL",
              "1171 2023-01-04..9999-12-31 75 OFFICIAL");
    }
  }

  /** Less than nothing cannot lie there: then nobody said what it began with. */
  @Test
  void withoutAStockTakeWhatIsThereIsSoonNotKnown() {
    try (var pantau = TestingPantau.mini(folder)) {
      pantau.load(
          "blanko_movements",
          Origin.OFFICIAL,
          """
          date,office_code,kind,counterpart_code,cards
          2023-01-02,1101,RECEIPT,00,10
          2023-01-03,1101,PRINTED,,30
          2023-01-04,1101,RECEIPT,00,500
          2023-01-05,1101,STOCK_TAKE,,470
          """);
      assertThat(
              pantau
                  .warehouse()
                  .query(
                      Sql.of("SELECT * FROM blanko_stock ORDER BY valid_from"),
                      row -> String.valueOf(row.optionalNumber("value"))))
          .containsExactly("10.0", "null", "null", "470.0");
    }
  }

  @Test
  void thoseRecordedWaitForTheirFirstCardAndAreNeverFewerThanNobody() {
    try (var pantau = TestingPantau.mini(folder)) {
      pantau.load(
          "recordings",
          Origin.OFFICIAL,
          """
          date,service_district_code,registered_district_code,npsn,channel,outcome,people
          2023-01-02,110101,110101,,OFFICE,BIO_CAPTURED,50
          2023-01-03,110101,110101,,OFFICE,BIO_CAPTURED,10
          2023-01-03,110101,110101,,OFFICE,DUPLICATE,3
          2023-01-04,110101,110102,,OFFICE,BIO_CAPTURED,4
          2023-01-05,110101,117101,,OFFICE,BIO_CAPTURED,6
          2023-01-06,110101,110101,,OFFICE,BIO_CAPTURED,9
          """);
      pantau.load(
          "prints",
          Origin.SYNTHETIC,
          """
          date,service_district_code,registered_district_code,cause,cards
          2023-01-03,110101,110101,FIRST,2
          2023-01-03,110101,110101,LOST,8
          2023-01-05,117101,110102,FIRST,15
          """);
      // 1101 reported both from the 3rd on: 10 - 2, + 4, - 15 (3 of them recorded before), + 9.
      assertThat(rows(pantau, "print_backlog"))
          .containsExactly(
              "1101 2023-01-03..2023-01-04 8 SYNTHETIC",
              "1101 2023-01-04..2023-01-05 12 SYNTHETIC",
              "1101 2023-01-05..2023-01-06 0 SYNTHETIC",
              "1101 2023-01-06..9999-12-31 9 SYNTHETIC");
    }
  }
}
