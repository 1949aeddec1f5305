package id.pantau.ingest.read;

import static org.assertj.core.api.Assertions.assertThat;

import id.pantau.ingest.refusal.RefusedFileException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Damages good files at random. A damaged file is refused, or its sum of people is the one that its
 * row of totals states, or what differs can be seen: in the totals, in a value that is no number,
 * in the number of rows, or in the mapping.
 */
class MutationTest {

  private static final long SEED = 20231102;

  @TempDir Path folder;
  private Desk desk;
  private final List<String> silent = new ArrayList<>();
  private int refused;
  private int read;

  @BeforeEach
  void open() {
    desk = new Desk(folder);
  }

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void threeHundred() {
    run(300);
  }

  @Test
  @Tag("nightly")
  void tenThousand() {
    run(10_000);
  }

  private void run(int count) {
    var random = new Random(SEED);
    for (int i = 0; i < count; i++) {
      Good good = good(random, i % 2 == 0);
      judge(
          damaged(good.text().getBytes(StandardCharsets.UTF_8), random),
          BigDecimal.valueOf(good.people()));
    }
    System.out.printf(
        "%d mutations: %d refused, %d read, %d silent%n", count, refused, read, silent.size());
    assertThat(silent).isEmpty();
  }

  /** A file as an office would send it, and the people in it. */
  private record Good(String text, long people) {}

  private static Good good(Random random, boolean indonesian) {
    var text = new StringBuilder("Tanggal;Kecamatan;Kecamatan Domisili;Saluran;Jumlah\n");
    int sum = 0;
    for (int i = 0; i < 20; i++) {
      int people = random.nextInt(1, 3000);
      sum += people;
      text.append(
          "%02d/11/2023;16.73.0%d;167302;Kantor;%s\n"
              .formatted(random.nextInt(1, 31), random.nextInt(1, 8), number(people, indonesian)));
    }
    text.append("Jumlah;;;;").append(number(sum, indonesian)).append('\n');
    return new Good(text.toString(), sum);
  }

  private static String number(int value, boolean grouped) {
    return grouped && value > 999
        ? "%d.%03d".formatted(value / 1000, value % 1000)
        : String.valueOf(value);
  }

  private static byte[] damaged(byte[] good, Random random) {
    byte[] bytes = good.clone();
    int at = random.nextInt(bytes.length);
    return switch (random.nextInt(6)) {
      case 0 -> Arrays.copyOf(bytes, at);
      case 1 -> without(bytes, at, 1);
      case 2 -> without(bytes, at, random.nextInt(1, 60));
      case 3 -> {
        bytes[at] = (byte) random.nextInt(256);
        yield bytes;
      }
      case 4 -> with(bytes, at, (byte) ";,\"\n\r\t .'0123456789-".charAt(random.nextInt(20)));
      default -> {
        bytes[at] = bytes[random.nextInt(bytes.length)];
        yield bytes;
      }
    };
  }

  private static byte[] without(byte[] bytes, int at, int count) {
    int end = Math.min(bytes.length, at + count);
    byte[] shorter = Arrays.copyOf(bytes, bytes.length - (end - at));
    System.arraycopy(bytes, end, shorter, at, bytes.length - end);
    return shorter;
  }

  private static byte[] with(byte[] bytes, int at, byte one) {
    byte[] longer = Arrays.copyOf(bytes, bytes.length + 1);
    System.arraycopy(bytes, at, longer, at + 1, bytes.length - at);
    longer[at] = one;
    return longer;
  }

  private void judge(byte[] bytes, BigDecimal people) {
    try {
      var outcome = desk.read("activations", "a.csv", bytes);
      read++;
      if (isSilent(outcome, people)) {
        silent.add(new String(bytes, StandardCharsets.ISO_8859_1) + outcome);
      }
    } catch (RefusedFileException e) {
      refused++;
    }
  }

  /** Another sum that its own row of totals bears out. */
  private static boolean isSilent(Desk.Outcome outcome, BigDecimal original) {
    Optional<BigDecimal> sum = sum(outcome);
    Optional<BigDecimal> stated =
        Optional.ofNullable(outcome.reading().totals())
            .map(totals -> totals.sums().get("people"))
            .flatMap(text -> outcome.reading().styles().numbers().choice().value(text));
    boolean differs = sum.isPresent() && sum.get().compareTo(original) != 0;
    return differs && stated.equals(sum);
  }

  /** Empty when a value is no number, which the checks report. */
  private static Optional<BigDecimal> sum(Desk.Outcome outcome) {
    List<String> people =
        outcome.rows().stream().map(row -> row.substring(row.lastIndexOf('|') + 1)).toList();
    return people.stream().allMatch(value -> value.matches("\\d+"))
        ? Optional.of(people.stream().map(BigDecimal::new).reduce(BigDecimal.ZERO, BigDecimal::add))
        : Optional.empty();
  }
}
