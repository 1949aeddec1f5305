package id.pantau.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pantau.dataset.Origin;
import id.pantau.ingest.Acceptance;
import id.pantau.ingest.Declaration;
import id.pantau.load.LoadAnswer;
import id.pantau.load.LoadRequest;
import id.pantau.load.LoadingServer;
import id.pantau.problem.ProblemException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files handed to a server that runs. */
class ServerDoorTest extends LoadingServer {

  @TempDir private Path folder;

  private Path file(String rows) throws IOException {
    return Files.writeString(folder.resolve("activations.csv"), HEADER + rows);
  }

  private static LoadRequest request(Acceptance acceptance, Declaration declared) {
    return new LoadRequest(
        "activations.csv", null, null, null, Origin.OFFICIAL, declared, acceptance);
  }

  @Test
  void whatIsHeldBackIsFetched() throws Exception {
    Path file = file("2024-09-01,167301,167301,,OFFICE,3\n2024-09-01,167201,167201,,OFFICE,-1\n");
    try (var door = new ServerDoor(address())) {
      LoadAnswer answer = door.load(file, request(Acceptance.RIGHT_REPORTS, Declaration.ofRows(2)));
      assertThat(answer.acceptedReports()).isEqualTo(1);
      assertThat(answer.version()).isNotNull();
      Path held = folder.resolve("held.csv");
      door.fetch(answer.held(), held);
      assertThat(held).content().contains("167201").doesNotContain("167301");
    }
  }

  @Test
  void whatIsOnlyExaminedDoesNotStayWithTheServer() throws Exception {
    List<String> before = temporary();
    Path file = file("2024-09-02,167201,167201,,OFFICE,-1\n");
    try (var door = new ServerDoor(address())) {
      for (int i = 0; i < 25; i++) {
        LoadAnswer answer = door.load(file, request(Acceptance.NOTHING, Declaration.NONE));
        door.fetch(answer.held(), folder.resolve("held.csv"));
        assertThat(answer.refusedReports()).isEqualTo(1);
      }
    }
    assertThat(temporary()).hasSameElementsAs(before);
  }

  @Test
  void aRefusalComesWithItsReason() throws IOException {
    Path file = file("2024-09-03,167301,167301,,OFFICE,3\n");
    Path large = Files.writeString(folder.resolve("large.csv"), "x".repeat(4 << 20));
    try (var door = new ServerDoor(address())) {
      assertThatThrownBy(
              () -> door.load(file, request(Acceptance.RIGHT_REPORTS, Declaration.ofRows(9))))
          .isInstanceOf(RefusedException.class)
          .hasMessageContaining("1 rows");
      assertThatThrownBy(
              () -> door.load(large, request(Acceptance.RIGHT_REPORTS, Declaration.NONE)))
          .isInstanceOf(RefusedException.class)
          .hasMessageContaining("3 MB");
      LoadRequest unknown =
          new LoadRequest(
              "x.csv",
              "taxes",
              null,
              null,
              Origin.OFFICIAL,
              Declaration.NONE,
              Acceptance.RIGHT_REPORTS);
      assertThatThrownBy(() -> door.load(file, unknown))
          .isInstanceOf(ProblemException.class)
          .hasMessageContaining("is no dataset");
    }
  }
}
