package id.pantau.ingest.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pantau.ingest.refusal.Refusal;
import id.pantau.ingest.refusal.RefusedFileException;
import id.pantau.warehouse.Sql;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ParquetReadingTest {

  @TempDir Path folder;
  private Desk desk;

  @BeforeEach
  void open() {
    desk = new Desk(folder);
  }

  @AfterEach
  void close() {
    desk.close();
  }

  private byte[] parquet(String select) throws IOException {
    Path file = folder.resolve("made.parquet");
    desk.warehouse()
        .write(
            session -> {
              session.execute(
                  "COPY (%s) TO %s (FORMAT parquet)"
                      .formatted(select, Sql.literal(file.toString())));
              return true;
            });
    return Files.readAllBytes(file);
  }

  @Test
  void typesAreCastAndNamesMapped() throws IOException {
    byte[] bytes =
        parquet(
            """
            SELECT TIMESTAMP '2023-11-02 10:00:00' AS "Tanggal", 167301 AS "Kecamatan",
              '16.73.02' AS "Kecamatan Domisili", 'Kantor' AS "Saluran", 3.0::DOUBLE AS "Jumlah"
            UNION ALL SELECT TIMESTAMP '2023-11-03 10:00:00', 167301, '167302', 'Pasar', 2.5
            """);
    assertThat(desk.read("activations", "a.parquet", bytes).rows())
        .containsExactly(
            "1|2023-11-02|167301|167302||OFFICE|3", "2|2023-11-03|167301|167302||MARKET_VISIT|2.5");
  }

  @Test
  void personalNumbersAndDamageAreRefused() throws IOException {
    byte[] personal =
        parquet(
            """
            SELECT DATE '2023-11-02' AS "Tanggal", '167301' AS "Kecamatan", '167302' AS "Kecamatan Domisili",
              'Kantor' AS "Saluran", 1673014502990001 AS "Lain"
            """);
    refused(Refusal.PERSONAL_DATA, personal);
    refused(Refusal.UNREADABLE, Arrays.copyOf(personal, personal.length - 20));
  }

  private void refused(Refusal rule, byte[] bytes) {
    assertThatThrownBy(() -> desk.read("activations", "a.parquet", bytes))
        .isInstanceOfSatisfying(
            RefusedFileException.class, e -> assertThat(e.rule()).isEqualTo(rule));
  }
}
