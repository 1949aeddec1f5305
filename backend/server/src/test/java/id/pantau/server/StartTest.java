package id.pantau.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.mock.env.MockEnvironment;

class StartTest {

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"0.0.0.0", "::", "192.0.2.1", "", "no.such.host.invalid"})
  void refusesAnAddressThatOthersCanReach(String address) {
    assertThatThrownBy(() -> guard(address))
        .isInstanceOf(NotLoopbackException.class)
        .hasMessageContaining("there is no sign-in yet");
  }

  @ParameterizedTest
  @ValueSource(strings = {"127.0.0.1", "::1", "localhost", "127.1.2.3"})
  void servesThisMachine(String address) {
    guard(address);
  }

  private static void guard(String address) {
    new LoopbackGuard(new MockEnvironment().withProperty("server.address", address))
        .postProcessBeanFactory(new DefaultListableBeanFactory());
  }

  @Test
  void oneProcessHoldsAFolderAndTheNextIsToldWho() {
    DataFolder held = DataFolder.hold(folder, "Pantau, process 42, port 8080");
    assertThatThrownBy(() -> DataFolder.hold(folder, "another"))
        .isInstanceOf(DataFolderHeldException.class)
        .hasMessageContaining(folder.getFileName().toString())
        .hasMessageContaining("process 42, port 8080");
    held.close();
    DataFolder.hold(folder, "another").close();
  }

  @Test
  void clearsWhatAKilledProcessLeftHalfWritten() throws Exception {
    Path left = Files.createDirectories(folder.resolve("lake/tmp")).resolve("5-rows.parquet");
    Files.writeString(left, "half");
    Path kept = Files.createDirectories(folder.resolve("lake/log")).resolve("1.json");
    Files.writeString(kept, "{}");
    DataFolder.hold(folder, "me").close();
    assertThat(left).doesNotExist();
    assertThat(kept).exists();
  }
}
