package id.pantau.ingest.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pantau.ingest.read.arrow.ArrowFiles;
import id.pantau.ingest.read.arrow.ArrowFiles.Form;
import id.pantau.ingest.refusal.Refusal;
import id.pantau.ingest.refusal.RefusedFileException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import org.apache.arrow.vector.compression.CompressionUtil.CodecType;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ArrowReadingTest {

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

  @ParameterizedTest
  @EnumSource(Form.class)
  void namesAreMappedAndValuesTyped(Form form) {
    byte[] bytes = ArrowFiles.activations(form, CodecType.LZ4_FRAME, 2, 3);
    var outcome = desk.read("activations", "a.arrow", bytes);
    assertThat(outcome.reading().format()).isEqualTo(Format.ARROW);
    assertThat(outcome.rows())
        .containsExactly(
            "1|2023-11-02|167301|167302||OFFICE|1",
            "2|2023-11-03|167301|167302||MARKET_VISIT|2",
            "3|2023-11-04|167301|167302||OFFICE|3",
            "4|2023-11-02|167301|167302||OFFICE|4",
            "5|2023-11-03|167301|167302||MARKET_VISIT|",
            "6|2023-11-04|167301|167302||OFFICE|6");
  }

  @Test
  void damageAndEmptinessAreRefused() {
    byte[] bytes = ArrowFiles.activations(Form.FILE, CodecType.NO_COMPRESSION, 1, 3);
    refused(Refusal.UNREADABLE, Arrays.copyOf(bytes, bytes.length - 20));
    refused(Refusal.UNREADABLE, "ARROW1 is how it begins".getBytes(StandardCharsets.UTF_8));
    refused(Refusal.NO_ROWS, ArrowFiles.activations(Form.STREAM, CodecType.NO_COMPRESSION, 0, 0));
  }

  private void refused(Refusal rule, byte[] bytes) {
    assertThatThrownBy(() -> desk.read("activations", "a.arrow", bytes))
        .isInstanceOfSatisfying(
            RefusedFileException.class, e -> assertThat(e.rule()).isEqualTo(rule));
  }
}
