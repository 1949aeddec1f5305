package id.pantau.lake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import id.pantau.testing.TestingPantau;
import id.pantau.warehouse.WarehouseException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A disk that is really full: a file system of a few megabytes, where the test may mount one. */
class FullDiskTest {

  private static final String SIZE = "16m";

  @TempDir Path folder;
  private Path disk;
  private boolean mounted;

  @BeforeEach
  void mount() throws IOException, InterruptedException {
    disk = Files.createDirectory(folder.resolve("disk"));
    mounted = run("mount", "-t", "tmpfs", "-o", "size=" + SIZE, "tmpfs", disk.toString());
    assumeTrue(mounted, "mounting a small file system needs root on Linux");
  }

  @AfterEach
  void unmount() throws IOException, InterruptedException {
    if (mounted) {
      assertThat(run("umount", disk.toString())).isTrue();
    }
  }

  private static boolean run(String... command) throws InterruptedException {
    try {
      return new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start()
              .waitFor()
          == 0;
    } catch (IOException e) {
      return false;
    }
  }

  @Test
  void aFullDiskTakesNothingAndSpaceIsAllItNeeds() throws IOException {
    TestingPantau.mini(disk).close();
    try (var pantau = TestingPantau.open(disk)) {
      Activations.load(pantau, Activations.row(1, "110101", 3));
      CurrentView before = Activations.view(pantau);
      long version = pantau.lake().current().version();

      Path ballast = fill();
      assertThatThrownBy(() -> Activations.load(pantau, Activations.row(2, "110101", 4)))
          .isInstanceOfSatisfying(
              WarehouseException.class,
              e -> assertThat(e.kind()).isEqualTo(WarehouseException.Kind.DISK_FULL));
      assertThat(Activations.view(pantau)).isEqualTo(before);
      assertThat(pantau.lake().current().version()).isEqualTo(version);
      assertThat(left()).isEmpty();

      Files.delete(ballast);
      Activations.load(pantau, Activations.row(2, "110101", 4));
      assertThat(Activations.now(pantau)).containsExactly("1: 3", "2: 4");
      assertThat(pantau.lake().rebuild().differences()).isEmpty();
    }
  }

  /** Takes all the space there is. */
  private Path fill() throws IOException {
    Path ballast = disk.resolve("ballast");
    var kilobyte = new byte[1024];
    try (OutputStream out = Files.newOutputStream(ballast)) {
      while (disk.toFile().getUsableSpace() > 0) {
        out.write(kilobyte);
      }
    } catch (IOException full) {
      assertThat(full).hasMessageContaining("No space left on device");
    }
    return ballast;
  }

  private Stream<Path> left() throws IOException {
    try (Stream<Path> files = Files.list(disk.resolve("lake/tmp"))) {
      return files.toList().stream();
    }
  }
}
