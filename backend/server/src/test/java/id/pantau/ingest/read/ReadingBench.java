package id.pantau.ingest.read;

import static org.assertj.core.api.Assertions.assertThat;

import id.pantau.warehouse.Sql;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A million rows, beside the engine's bare reading of the same file in the same run. */
@Tag("bench")
class ReadingBench {

  private static final int ROWS = 1_000_000;

  @TempDir Path folder;

  @Test
  void aMillionRows() throws IOException {
    Path ours =
        write(
            "ours.csv",
            "2023-%1$02d-%2$02d,16730%3$d,167302,,OFFICE,%4$d\n",
            "date,service_district_code,registered_district_code,npsn,channel,people\n");
    Path theirs =
        write(
            "theirs.csv",
            "%2$02d/%1$02d/2023;16.73.0%3$d;167302;;Kantor;%4$d\n",
            "Tanggal;Kecamatan;Kecamatan Domisili;NPSN;Saluran;Jumlah\n");
    try (var desk = new Desk(folder)) {
      for (int i = 0; i < 3; i++) {
        long bare = bare(desk, ours);
        long contract = reading(desk, ours);
        long office = reading(desk, theirs);
        System.out.printf(
            "1 M rows: bare CTAS %d ms, contract form %d ms, office form %d ms%n",
            bare, contract, office);
      }
    }
  }

  private Path write(String name, String row, String headings) throws IOException {
    Path file = folder.resolve(name);
    var random = new Random(1);
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      out.write(headings);
      for (int i = 0; i < ROWS; i++) {
        out.write(
            row.formatted(
                random.nextInt(1, 13),
                random.nextInt(1, 29),
                random.nextInt(1, 9),
                random.nextInt(1, 40)));
      }
    }
    return file;
  }

  private static long bare(Desk desk, Path file) {
    long start = System.nanoTime();
    desk.warehouse()
        .write(
            session -> {
              session.execute(
                  "CREATE TEMP TABLE bare AS SELECT * FROM read_csv("
                      + Sql.literal(file.toString())
                      + ")");
              return true;
            });
    return (System.nanoTime() - start) / 1_000_000;
  }

  private static long reading(Desk desk, Path file) {
    long start = System.nanoTime();
    assertThat(desk.measure("activations", file).rows()).isEqualTo(ROWS);
    return (System.nanoTime() - start) / 1_000_000;
  }
}
