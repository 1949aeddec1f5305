package id.pantau.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import id.pantau.dataset.Origin;
import id.pantau.ingest.refusal.RefusedFileException;
import id.pantau.testing.Mutation;
import id.pantau.testing.TestingPantau;
import id.pantau.warehouse.Sql;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Damaged files go all the way in. Of good files of twenty rows and S people one place is damaged
 * each; of half of them the sender says S and the rows in a manifest, which is not damaged, of the
 * other half a row of totals in the file says S.
 *
 * <p>What must hold of each:
 *
 * <ol>
 *   <li>Refused: the lake is as it was. No other error ends a load.
 *   <li>Loaded: the people in the lake of the reports accepted, and those in the rows held back,
 *       are together what the report says it found; the same holds of the rows. Nothing goes
 *       missing on the way.
 *   <li>Loaded, and what was found is not S: the report says that nobody states a sum. So with a
 *       manifest no sum ever changes, not even by a digit that became another digit; with a row of
 *       totals only where the damage took that row away.
 * </ol>
 */
class MutationTest {

  private static final long SEED = 20231102;
  private static final int ROWS = 20;
  private static final int LOADS_A_LAKE = 250;
  private static final List<String> DISTRICTS =
      List.of("11.01.01", "110102", "11.71.01", "12.01.01", "120102");

  @TempDir Path folder;
  private TestingPantau pantau;
  private int refused;
  private int accepted;
  private int partly;
  private int heldBack;
  private int unstated;

  @Test
  void threeHundred() throws IOException {
    run(300, 10);
  }

  @Test
  @Tag("nightly")
  void tenThousand() throws IOException {
    run(10_000, 1);
  }

  /**
   * @param of so many, one is loaded; the others are examined, which takes a fraction of the time
   */
  private void run(int count, int of) throws IOException {
    var random = new Random(SEED);
    for (int first = 0; first < count; first += LOADS_A_LAKE) {
      Path home = Files.createDirectory(folder.resolve("from-" + first));
      try (var fresh = TestingPantau.mini(home)) {
        pantau = fresh;
        for (int i = first; i < Math.min(count, first + LOADS_A_LAKE); i++) {
          Acceptance acceptance = i / 2 % of == 0 ? Acceptance.RIGHT_REPORTS : Acceptance.NOTHING;
          one(good(random, Said.values()[i % 2]), random, home, acceptance);
        }
      }
    }
    System.out.printf(
        "%d mutations, 1 of %d loaded, the others examined: %d refused, %d accepted, %d accepted in part, %d held back;"
            + " no sum changed in silence, %d where nobody states one%n",
        count, of, refused, accepted, partly, heldBack, unstated);
    assertThat(refused + accepted + partly + heldBack).isEqualTo(count);
    assertThat(List.of(refused, accepted + partly, heldBack + partly)).doesNotContain(0);
  }

  /** Who says how many people there are. */
  private enum Said {
    IN_A_MANIFEST,
    IN_A_ROW_OF_TOTALS
  }

  /** A file as an office would send it, and what is said of it. */
  private record Good(String text, long people, Said said) {

    Declaration declared() {
      return switch (said) {
        case IN_A_MANIFEST -> new Declaration((long) ROWS, Map.of("people", people), null);
        case IN_A_ROW_OF_TOTALS -> Declaration.NONE;
      };
    }
  }

  private static Good good(Random random, Said said) {
    var text = new StringBuilder("Tanggal;Kecamatan;Kecamatan Domisili;Saluran;Jumlah\n");
    int sum = 0;
    for (int i = 0; i < ROWS; i++) {
      int people = random.nextInt(1, 3000);
      sum += people;
      text.append(
          "%02d/11/2023;%s;110102;Kantor;%s\n"
              .formatted(random.nextInt(1, 31), DISTRICTS.get(random.nextInt(5)), grouped(people)));
    }
    if (said == Said.IN_A_ROW_OF_TOTALS) {
      text.append("Jumlah;;;;").append(grouped(sum)).append('\n');
    }
    return new Good(text.toString(), sum, said);
  }

  private static String grouped(int value) {
    return value > 999 ? "%d.%03d".formatted(value / 1000, value % 1000) : String.valueOf(value);
  }

  private void one(Good good, Random random, Path home, Acceptance acceptance) {
    byte[] bytes = Mutation.of(good.text().getBytes(StandardCharsets.UTF_8), random);
    Path held = home.resolve("held.csv");
    String before = state();
    try {
      Files.deleteIfExists(held);
      Path file = Files.write(home.resolve("incoming"), bytes);
      LoadReport report = load(good, file, held, acceptance);
      if (report.refusal() == null) {
        judge(good, report, Numbers.of(held), acceptance);
      } else {
        refused++;
      }
      if (acceptance == Acceptance.NOTHING || report.acceptedReports() == 0) {
        assertThat(state()).isEqualTo(before);
      }
    } catch (RefusedFileException e) {
      refused++;

      assertThat(state()).isEqualTo(before);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (RuntimeException | AssertionError e) {
      throw new AssertionError(new String(bytes, StandardCharsets.ISO_8859_1), e);
    }
  }

  private LoadReport load(Good good, Path file, Path held, Acceptance acceptance) {
    return pantau
        .ingest()
        .load(
            new Incoming(
                TestingPantau.unhashed("activations"),
                file,
                Origin.OFFICIAL,
                "a.csv",
                good.declared()),
            acceptance,
            held,
            Progress.UNHEARD);
  }

  private void judge(Good good, LoadReport report, Numbers held, Acceptance acceptance) {
    count(report);
    ControlTotal people = total(report, "people");
    assertThat(report.reports().stream().mapToLong(ReportOutcome::rows).sum())
        .isEqualTo(report.rows());
    if (acceptance == Acceptance.RIGHT_REPORTS) {
      Numbers lake = inTheLake(report);
      assertThat(lake.people() + held.people()).isEqualTo(people.found());
      assertThat(lake.rows() + held.rows()).isEqualTo(report.rows());
    }
    if (people.found() != good.people()) {
      unstated++;
      assertThat(people.stated()).isNull();
      assertThat(good.said()).isEqualTo(Said.IN_A_ROW_OF_TOTALS);
    }
  }

  private void count(LoadReport report) {
    if (report.refusedReports() == 0) {
      accepted++;
    } else if (report.acceptedReports() == 0) {
      heldBack++;
    } else {
      partly++;
    }
  }

  private static ControlTotal total(LoadReport report, String of) {
    return report.totals().stream()
        .filter(total -> total.of().equals(of))
        .findFirst()
        .orElseThrow();
  }

  /** How many rows, and the people in those that have a number of them. */
  private record Numbers(long rows, long people) {

    /** What was held back; its sum is made here, not in the engine. */
    static Numbers of(Path held) throws IOException {
      if (!Files.exists(held)) {
        return new Numbers(0, 0);
      }
      var rows = HeldFile.people(held);
      return new Numbers(
          rows.size(),
          rows.stream()
              .filter(value -> value.matches("[+-]?\\d{1,18}"))
              .mapToLong(Long::parseLong)
              .sum());
    }
  }

  private Numbers inTheLake(LoadReport report) {
    String accepted =
        report.reports().stream()
            .filter(ReportOutcome::accepted)
            .map(each -> "('%s', DATE '%s')".formatted(each.office(), each.day()))
            .collect(Collectors.joining(", "));
    return accepted.isEmpty()
        ? new Numbers(0, 0)
        : pantau
            .warehouse()
            .query(
                Sql.of(
                    "SELECT count(*) AS n, coalesce(sum(people), 0) AS people FROM activations WHERE (report_office, report_day) IN (%s)"
                        .formatted(accepted)),
                row -> new Numbers(row.whole("n"), row.whole("people")))
            .getFirst();
  }

  private String state() {
    return pantau
        .warehouse()
        .query(
            Sql.of(
                """
                SELECT count(*) || ' ' || coalesce(sum(people), 0) || ' ' || coalesce(bit_xor(hash(a)), 0) || ' '
                  || (SELECT count(*) FROM data_version) AS line FROM activations a
                """),
            row -> row.text("line"))
        .getFirst();
  }
}
