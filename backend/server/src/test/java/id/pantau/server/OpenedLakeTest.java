package id.pantau.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pantau.dataset.Origin;
import id.pantau.lake.CurrentView;
import id.pantau.lake.Lake;
import id.pantau.measure.Relations;
import id.pantau.testing.TestingPantau;
import id.pantau.warehouse.Warehouse;
import id.pantau.warehouse.WarehouseException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OpenedLakeTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-01-02T03:04:05Z"), ZoneOffset.UTC);

  @TempDir Path folder;
  private final ByteArrayOutputStream said = new ByteArrayOutputStream();
  private CurrentView whole;

  /** How a file of the engine can be spoilt. */
  enum Damaging {
    GARBAGE,
    EMPTIED_HEAD,
    TRUNCATED,
    OVERWRITTEN_WITHIN;

    byte[] of(byte[] file) {
      byte[] spoilt = file.clone();
      switch (this) {
        case GARBAGE -> Arrays.fill(spoilt, (byte) 'x');
        case EMPTIED_HEAD -> Arrays.fill(spoilt, 0, 4096, (byte) 0);
        case TRUNCATED -> spoilt = Arrays.copyOf(file, file.length / 3);
        case OVERWRITTEN_WITHIN -> Arrays.fill(spoilt, 3 * 4096, file.length, (byte) 7);
      }
      return spoilt;
    }
  }

  @BeforeEach
  void load() {
    try (var pantau = TestingPantau.mini(folder)) {
      pantau.load(
          "standings",
          Origin.OFFICIAL,
          "region_code,as_of,activated,recorded\n1101,2023-01-04,110,510\n");
      whole = pantau.warehouse().read(CurrentView::of);
    }
  }

  private OpenedLake open() {
    return OpenedLake.open(
        TestingPantau.settings(folder),
        this::lake,
        CLOCK,
        new PrintStream(said, true, StandardCharsets.UTF_8));
  }

  private Lake lake(Warehouse warehouse) {
    return new Lake(
        folder.resolve("lake"), warehouse, CLOCK, TestingPantau.resources(), new Relations());
  }

  private Path warehouse() {
    return folder.resolve("test.duckdb");
  }

  @ParameterizedTest
  @EnumSource
  void aSpoiltWarehouseIsPutAsideAndMadeAnew(Damaging damaging) throws IOException {
    byte[] spoilt = damaging.of(Files.readAllBytes(warehouse()));
    Files.write(warehouse(), spoilt);
    try (OpenedLake opened = open()) {
      assertThat(opened.warehouse().read(CurrentView::of)).isEqualTo(whole);
    }
    assertThat(folder.resolve("test.duckdb.broken-20260102T030405"))
        .exists()
        .hasSize(spoilt.length);
    assertThat(said.toString(StandardCharsets.UTF_8).lines())
        .singleElement()
        .asString()
        .contains("dibangun ulang", "made anew", "test.duckdb.broken-20260102T030405");
  }

  @Test
  void aSpoiltWriteAheadLogLosesNothing() throws IOException {
    Files.writeString(folder.resolve("test.duckdb.wal"), "no log of ours".repeat(100));
    try (OpenedLake opened = open()) {
      assertThat(opened.warehouse().read(CurrentView::of)).isEqualTo(whole);
    }
  }

  @Test
  void aGoodWarehouseStays() {
    open().close();
    assertThat(said.size()).isZero();
    assertThat(folder).isDirectoryNotContaining("glob:**broken**");
  }

  @Test
  void onlyDamageIsPutAside() {
    assertThatThrownBy(
            () ->
                OpenedLake.open(
                    TestingPantau.settings(folder.resolve("not there")),
                    this::lake,
                    CLOCK,
                    System.out))
        .isInstanceOf(WarehouseException.class);
    assertThat(warehouse()).exists();
  }
}
