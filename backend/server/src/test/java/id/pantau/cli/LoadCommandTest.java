package id.pantau.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import id.pantau.sample.table.FileFormat;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import picocli.CommandLine;

/** On one data folder, since making one takes its time; each test on days of its own. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class LoadCommandTest {

  private static final String HEADER =
      "date,service_district_code,registered_district_code,npsn,channel,people\n";

  @TempDir static Path data;
  @TempDir Path folder;
  private final StringWriter out = new StringWriter();

  private int run(String... arguments) {
    String[] all =
        Stream.concat(Stream.of("load", "--data", data.toString()), Stream.of(arguments))
            .toArray(String[]::new);
    return line().execute(all);
  }

  private CommandLine line() {
    var writer = new PrintWriter(out, true);
    return PantauCli.line().setOut(writer).setErr(writer);
  }

  /** Since it was asked last. */
  private String said() {
    String said = out.toString();
    out.getBuffer().setLength(0);
    return said;
  }

  private String file(String name, String... rows) throws IOException {
    return Files.writeString(folder.resolve(name), HEADER + String.join("\n", rows) + "\n")
        .toString();
  }

  @Test
  @Order(1)
  void saysWhatBecameOfAFile() throws IOException {
    String mixed =
        file(
            "activations.csv",
            "2024-07-01,167301,167301,,OFFICE,3",
            "2024-07-01,167201,167201,,OFFICE,-4");
    assertThat(run("--dry-run", mixed)).isEqualTo(3);
    assertThat(said())
        .contains("akan diterima / would be accepted: 1 laporan harian; ditahan / held back: 1")
        .contains("baris 3, people: terlalu kecil / too small: \"-4\"", "≥ 1")
        .doesNotContain("data_version", "tidak ada yang baru");
    assertThat(run("--strict", mixed)).isEqualTo(3);
    assertThat(said())
        .contains("tidak ada yang diambil karena --strict: 1 laporan harian benar, 1 salah")
        .doesNotContain("data_version", "diterima /", "held.csv");
    assertThat(folder.resolve("activations.csv.held.csv")).doesNotExist();
    assertThat(run("--strict", "--json", mixed)).isEqualTo(3);
    assertThat(said()).contains("\"taken\":false", "\"held\":null");
    assertThat(run(mixed)).isEqualTo(3);
    assertThat(said())
        .contains("diterima / accepted: 1 laporan harian; ditahan / held back: 1; data_version")
        .contains("activations.csv.held.csv");
    assertThat(folder.resolve("activations.csv.held.csv"))
        .content()
        .endsWith(
            "2024-07-01,167201,167201,,OFFICE,-4,people: terlalu kecil / too small (MINIMUM)\n");
  }

  @Test
  @Order(2)
  void aFolderIsLoadedWithItsManifestsAndSaysSoInJson() throws IOException {
    Files.createDirectories(folder.resolve("in"));
    file("in/activations.csv", "2024-07-02,167301,167301,,OFFICE,3");
    Files.writeString(folder.resolve("in/activations.csv.manifest.json"), "{\"rows\": 1}");
    assertThat(run("--json", folder.resolve("in").toString())).isZero();
    assertThat(out.toString()).contains("\"acceptedReports\":1");
    Files.writeString(folder.resolve("in/activations.csv.manifest.json"), "{\"rows\": 2}");
    assertThat(run("--json", folder.resolve("in").toString())).isEqualTo(4);
    assertThat(said())
        .contains("\"refused\":", "the control total says 2", "\"refusal\":\"CONTROL_TOTAL\"");
    assertThat(run(folder.toString())).isEqualTo(4);
    assertThat(said())
        .startsWith("in/activations.csv: ditolak")
        .contains("Jumlahnya berbeda dari yang disebut pengirim.", "the control total says 2");
    Files.writeString(folder.resolve("in/activations.csv.manifest.json"), "{\"rowz\": 2}");
    assertThat(run(folder.toString())).isEqualTo(4);
    assertThat(said()).contains("Manifest tidak terbaca", "rowz");
  }

  @Test
  @Order(3)
  void anAddressIsFetchedByTheCommand() throws IOException {
    byte[] csv = (HEADER + "2024-07-03,167301,167301,,OFFICE,3\n").getBytes(StandardCharsets.UTF_8);
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/out/activations.csv",
        exchange -> {
          exchange.sendResponseHeaders(200, csv.length);
          exchange.getResponseBody().write(csv);
          exchange.close();
        });
    server.start();
    try {
      String address = "http://127.0.0.1:" + server.getAddress().getPort();
      assertThat(run(address + "/out/activations.csv")).isZero();
      assertThat(run(address + "/none.csv")).isEqualTo(2);
      assertThat(out.toString()).contains("tidak dapat diambil", "answered HTTP 404");
    } finally {
      server.stop(0);
    }
  }

  @Test
  @Order(4)
  void saysWhatIsWrongWithTheCommandLine() {
    assertThat(run("--origin", "GUESSED", "x.csv")).isEqualTo(2);
    assertThat(said()).contains("GUESSED", "./pantau load --help").hasLineCount(2);
    String none = folder.resolve("none.csv").toString();
    Path nowhere = folder.resolve("nowhere");
    assertThat(run(none)).isEqualTo(2);
    assertThat(said()).contains("tidak terbaca", "cannot be read; name a file");
    assertThat(line().execute("load", "--data", nowhere.toString(), none)).isEqualTo(2);
    assertThat(line().execute("rebuild", "--data", nowhere.toString())).isEqualTo(2);
    assertThat(said()).contains("Tidak ada data Pantau di " + nowhere, "There is no data");
    assertThat(nowhere).doesNotExist();
    assertThat(line().execute("foo")).isEqualTo(2);
    assertThat(said()).contains("foo", "serve, load, generate, rebuild");
  }

  @Test
  @Order(5)
  void whatIsSaidOfAFileMustBe() throws IOException {
    String right = file("activations.csv", "2024-07-05,167301,167301,,OFFICE,3");
    assertThat(run("--office", "9999", right)).isEqualTo(4);
    assertThat(said()).contains("Tidak ada kantor dengan kode 9999");
    assertThat(run("--dataset", "taxes", right)).isEqualTo(4);
    assertThat(said()).contains("bukan himpunan data", "is no dataset");
    assertThat(run("--office", "1673", right)).isZero();
  }

  @Test
  @Order(6)
  void saysHowItWasReadUnderTheSendersHeadings() throws IOException {
    var csv =
        new StringBuilder("Tanggal;Kecamatan Pelayanan;Kecamatan Asal;Saluran;Jumlah;Petugas\n");
    for (int day = 1; day <= 12; day++) {
      csv.append("0%d/07/2024;167301;167301;Warung;1.234;Budi\n".formatted(1 + day % 9));
    }
    Path file = Files.writeString(folder.resolve("aktivasi.csv"), csv);
    assertThat(run("--dry-run", file.toString())).isEqualTo(3);
    assertThat(said())
        .contains("pemisah ';', angka Indonesia (1.234,5), tanggal hari-bulan-tahun")
        .contains("menurut kebiasaan / by custom", "tak dipakai / unused: Petugas")
        .contains(
            "baris 2, Saluran (channel): bukan salah satu nilai yang boleh / not an allowed value: \"Warung\"")
        .contains("baris 11,", "… dan 2 lagi / and 2 more", "boleh / allowed: OFFICE, ")
        .doesNotContain("baris 12,");
  }

  /** Made-up files without their manifests, as somebody hands them in: they say so themselves. */
  @ParameterizedTest
  @EnumSource(FileFormat.class)
  @Order(7)
  void whatWasMadeUpStaysMadeUp(FileFormat format) throws IOException, SQLException {
    String month = format == FileFormat.CSV ? "2024-09" : "2024-10";
    Path made = folder.resolve("made");
    assertThat(
            line()
                .execute(
                    ("generate --scale province:17 --seed 3 --from %1$s-02 --to %1$s-03 --format "
                            + format.name().toLowerCase(Locale.ROOT)
                            + " --out "
                            + made)
                        .formatted(month)
                        .split(" ")))
        .isZero();
    Path alone = folder.resolve(format.file("prints"));
    Files.copy(made.resolve("03-days").resolve(alone.getFileName()), alone);
    said();
    assertThat(run(alone.toString())).isZero();
    assertThat(said()).contains("diterima / accepted").doesNotContain("asal (SYNTHETIC)");
    try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
        ResultSet rows =
            duck.createStatement()
                .executeQuery(
                    "SELECT DISTINCT origin FROM read_parquet('%s/lake/batches/prints/*.parquet') WHERE date BETWEEN '%s-01' AND '%s-28'"
                        .formatted(data, month, month))) {
      assertThat(rows.next()).isTrue();
      assertThat(rows.getString(1)).isEqualTo("SYNTHETIC");
      assertThat(rows.next()).isFalse();
    }
  }
}
