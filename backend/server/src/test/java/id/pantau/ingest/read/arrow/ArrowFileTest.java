package id.pantau.ingest.read.arrow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pantau.ingest.read.arrow.ArrowFiles.Form;
import id.pantau.ingest.read.text.Limits;
import id.pantau.ingest.refusal.Refusal;
import id.pantau.ingest.refusal.RefusedFileException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.arrow.memory.ArrowBuf;
import org.apache.arrow.vector.BigIntVector;
import org.apache.arrow.vector.BitVector;
import org.apache.arrow.vector.DateMilliVector;
import org.apache.arrow.vector.DecimalVector;
import org.apache.arrow.vector.Float8Vector;
import org.apache.arrow.vector.LargeVarCharVector;
import org.apache.arrow.vector.NullVector;
import org.apache.arrow.vector.TimeStampMicroTZVector;
import org.apache.arrow.vector.TimeStampMicroVector;
import org.apache.arrow.vector.UInt8Vector;
import org.apache.arrow.vector.VarBinaryVector;
import org.apache.arrow.vector.VarCharVector;
import org.apache.arrow.vector.ViewVarCharVector;
import org.apache.arrow.vector.complex.ListVector;
import org.apache.arrow.vector.compression.CompressionUtil.CodecType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class ArrowFileTest {

  private static final long SEED = 20231102;
  private static final int MUTATIONS = 500;
  private static final Limits SMALL = new Limits(1 << 20, 1 << 20, 100, 1 << 12, 30);

  @TempDir Path folder;

  static Stream<Arguments> kinds() {
    return Stream.of(Form.values())
        .flatMap(
            form ->
                Stream.of(CodecType.NO_COMPRESSION, CodecType.LZ4_FRAME, CodecType.ZSTD)
                    .map(codec -> Arguments.of(form, codec)));
  }

  private ArrowFile file(byte[] bytes, Limits limits) throws IOException {
    return new ArrowFile("a.arrow", Files.write(folder.resolve("a.arrow"), bytes), limits);
  }

  private List<String> lines(byte[] bytes) throws IOException {
    Path text = folder.resolve("a.csv");
    long rows = file(bytes, Limits.USUAL).write(text);
    List<String> lines = Files.readAllLines(text);
    assertThat(lines).hasSize((int) rows);
    return lines.stream().map(line -> line.replace('\u001f', '#')).toList();
  }

  private void refused(Refusal rule, byte[] bytes, Limits limits) {
    assertThatThrownBy(() -> file(bytes, limits).write(folder.resolve("a.csv")))
        .isInstanceOfSatisfying(
            RefusedFileException.class, e -> assertThat(e.rule()).isEqualTo(rule));
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void batchesDictionariesAndNullsBecomeRows(Form form, CodecType codec) throws IOException {
    byte[] bytes = ArrowFiles.activations(form, codec, 2, 400);
    assertThat(file(bytes, Limits.USUAL).headings())
        .containsExactly("Tanggal", "Kecamatan", "Kecamatan Domisili", "Saluran", "Jumlah");
    assertThat(lines(bytes))
        .hasSize(800)
        .startsWith(
            "1,#2023-11-02,#167301,16.73.02,Kantor,#1", "2,#2023-11-03,#167301,16.73.02,Pasar,#2")
        .contains("5,#2023-11-03,#167301,16.73.02,Kantor,")
        .endsWith("800,#2023-11-02,#167301,16.73.02,Pasar,");
  }

  @ParameterizedTest
  @EnumSource(Form.class)
  void everyPlainTypeIsRead(Form form) throws IOException {
    byte[] bytes =
        ArrowFiles.of(
            form,
            allocator -> {
              var unsigned = new UInt8Vector("a", allocator);
              unsigned.setSafe(0, -1);
              var real = new Float8Vector("b", allocator);
              real.setSafe(0, 3.50);
              var endless = new Float8Vector("c", allocator);
              endless.setSafe(0, Double.NaN);
              var decimal = new DecimalVector("d", allocator, 10, 2);
              decimal.setSafe(0, 1250);
              var truth = new BitVector("e", allocator);
              truth.setSafe(0, 1);
              var milli = new DateMilliVector("f", allocator);
              milli.setSafe(0, -1);
              var moment = new TimeStampMicroVector("g", allocator);
              moment.setSafe(0, 1_700_000_000_000_000L);
              var zoned = new TimeStampMicroTZVector("h", allocator, "Asia/Jakarta");
              zoned.setSafe(0, 1_700_000_000_000_000L);
              var large = new LargeVarCharVector("i", allocator);
              large.setSafe(0, " x\0y ".getBytes(StandardCharsets.UTF_8));
              var view = new ViewVarCharVector("j", allocator);
              view.setSafe(0, "longer than twelve letters".getBytes(StandardCharsets.UTF_8));
              var none = new NullVector("k", 1);
              var columns =
                  List.of(
                      unsigned, real, endless, decimal, truth, milli, moment, zoned, large, view,
                      none);
              columns.forEach(column -> column.setValueCount(1));
              return columns;
            });
    assertThat(lines(bytes))
        .containsExactly(
            "1,#18446744073709551615,#3.5,NaN,#12.5,#true,#1969-12-31,#2023-11-14,2023-11-14T22:13:20Z,x y,longer than twelve letters,");
  }

  @Test
  void whatIsNoPlainValueIsRefused() {
    refused(
        Refusal.UNSUPPORTED_FORMAT,
        ArrowFiles.of(
            Form.FILE,
            allocator -> {
              ListVector list = ListVector.empty("a", allocator);
              list.allocateNew();
              return List.of(list);
            }),
        Limits.USUAL);
    refused(
        Refusal.UNSUPPORTED_FORMAT,
        ArrowFiles.of(Form.FILE, allocator -> List.of(new VarBinaryVector("a", allocator))),
        Limits.USUAL);
  }

  @Test
  void personalNumbersInAnyColumnAreRefused() {
    refused(Refusal.PERSONAL_DATA, text("NIK 1673014502990001"), Limits.USUAL);
    refused(Refusal.PERSONAL_DATA, text("167301-450299-0001"), Limits.USUAL);
    refused(
        Refusal.PERSONAL_DATA,
        ArrowFiles.of(
            Form.STREAM,
            allocator -> {
              var number = new BigIntVector("Lain", allocator);
              number.setSafe(0, 1_673_014_502_990_001L);
              number.setValueCount(1);
              return List.of(number);
            }),
        Limits.USUAL);
  }

  private static byte[] text(String value) {
    return ArrowFiles.of(
        Form.FILE,
        allocator -> List.of(ArrowFiles.fill(new VarCharVector("a", allocator), 1, i -> value)));
  }

  @Test
  void textThatIsNotUtf8IsRefused() {
    byte[] bytes = text("caf\u00e9 \u00e9");
    for (int i = 0; i + 1 < bytes.length; i++) {
      if (bytes[i] == (byte) 0xc3 && bytes[i + 1] == (byte) 0xa9) {
        bytes[i + 1] = ' ';
      }
    }
    refused(Refusal.UNKNOWN_ENCODING, bytes, Limits.USUAL);
  }

  @Test
  void whatSwellsIsRefused() {
    refused(Refusal.LINE_TOO_LONG, text("x".repeat(5_000)), SMALL);
    refused(
        Refusal.INFLATES_TOO_MUCH,
        ArrowFiles.activations(Form.FILE, CodecType.ZSTD, 30, 5_000),
        SMALL);
    refused(
        Refusal.INFLATES_TOO_MUCH,
        ArrowFiles.activations(Form.FILE, CodecType.LZ4_FRAME, 30, 5_000),
        SMALL);
    refused(
        Refusal.TOO_LARGE,
        ArrowFiles.activations(Form.STREAM, CodecType.NO_COMPRESSION, 1, 60_000),
        SMALL);
    refused(
        Refusal.INFLATES_TOO_MUCH,
        ArrowFiles.of(Form.FILE, allocator -> List.of(new NullVector("a", Integer.MAX_VALUE))),
        SMALL);
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void aFileThatIsCutOffAnywhereIsRefused(Form form, CodecType codec) throws IOException {
    byte[] bytes = ArrowFiles.activations(form, codec, 3, 20);
    for (int length = 4; length < bytes.length; length += 29) {
      refused(Refusal.UNREADABLE, Arrays.copyOf(bytes, length), Limits.USUAL);
    }
    refused(Refusal.UNREADABLE, Arrays.copyOf(bytes, bytes.length + 8), Limits.USUAL);
  }

  /** Damage is refused or leaves a table; it never ends in another error, let alone the process. */
  @ParameterizedTest
  @MethodSource("kinds")
  void damageNeverEndsInAnythingElse(Form form, CodecType codec) throws IOException {
    byte[] good = ArrowFiles.activations(form, codec, 2, 40);
    var random = new Random(SEED);
    int refused = 0;
    for (int i = 0; i < MUTATIONS; i++) {
      try {
        ArrowFile file = file(damaged(good, random), SMALL);
        file.headings();
        file.write(folder.resolve("a.csv"));
      } catch (RefusedFileException e) {
        refused++;
      }
    }
    System.out.printf(
        "arrow %s %s: %d mutations, %d refused, %d read%n",
        form, codec, MUTATIONS, refused, MUTATIONS - refused);
    assertThat(refused).isBetween(1, MUTATIONS);
  }

  private static byte[] damaged(byte[] good, Random random) {
    byte[] bytes = good.clone();
    for (int i = random.nextInt(3); i >= 0; i--) {
      int at = random.nextInt(8, bytes.length);
      bytes[at] =
          switch (random.nextInt(4)) {
            case 0 -> (byte) 0xff;
            case 1 -> (byte) 0x7f;
            case 2 -> (byte) (bytes[at] ^ 1 << random.nextInt(8));
            default -> (byte) random.nextInt(256);
          };
    }
    return bytes;
  }

  @Test
  void whatAReaderForgetsIsGivenBack() {
    var memory = new OwnMemory(1 << 20);
    ArrowBuf kept = memory.allocator().buffer(100);
    ArrowBuf forgotten = memory.allocator().buffer(1000);
    assertThat(forgotten.capacity()).isGreaterThanOrEqualTo(1000);
    assertThat(memory.held()).isEqualTo(2);
    kept.close();
    assertThat(memory.held()).isEqualTo(1);
    memory.close();
    assertThat(memory.held()).isZero();
  }
}
