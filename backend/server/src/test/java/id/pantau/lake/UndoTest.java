package id.pantau.lake;

import static id.pantau.lake.Activations.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pantau.testing.TestingPantau;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UndoTest {

  private static final String A = row(2, "110101", 3);
  private static final String B = row(2, "110101", 5);

  @TempDir Path folder;
  private TestingPantau pantau;

  @BeforeEach
  void open() {
    pantau = TestingPantau.mini(folder);
  }

  @AfterEach
  void close() {
    pantau.close();
  }

  private Optional<Long> undo(long version) {
    return pantau.lake().transaction(session -> pantau.lake().undo(session, version));
  }

  @Test
  void givesBackWhatHeldBefore() {
    Activations.load(pantau, A);
    long second = Activations.load(pantau, B, row(3, "110101", 7));
    assertThat(undo(second)).contains(second + 1);
    assertThat(Activations.now(pantau)).containsExactly("2: 3");
    assertThat(pantau.lake().current().version()).isEqualTo(second + 1);
  }

  @Test
  void leavesNothingWhereNothingWas() {
    assertThat(undo(Activations.load(pantau, A))).isPresent();
    assertThat(Activations.now(pantau)).isEmpty();
  }

  @Test
  void sparesWhatALaterBatchReplaced() {
    Activations.load(pantau, A, row(3, "110101", 1));
    long second = Activations.load(pantau, B, row(3, "110101", 2));
    Activations.load(pantau, row(2, "110101", 9));
    assertThat(undo(second)).isPresent();
    assertThat(Activations.now(pantau)).containsExactly("2: 9", "3: 1");
    assertThat(undo(second)).isEmpty();
  }

  @Test
  void isUndoneLikeABatch() {
    Activations.load(pantau, A);
    long second = Activations.load(pantau, B);
    long undone = undo(second).orElseThrow();
    assertThat(undo(undone)).isPresent();
    assertThat(Activations.now(pantau)).containsExactly("2: 5");
  }

  @Test
  void aThenBThenAAgainChangesBack() {
    long first = Activations.load(pantau, A);
    long second = Activations.load(pantau, B);
    long undone = undo(second).orElseThrow();
    // What the undoing gave back is what holds, so A is no change and B is one.
    assertThat(Activations.again(pantau, A).version()).isNull();
    long fourth = Activations.load(pantau, B);
    assertThat(Activations.now(pantau)).containsExactly("2: 5");
    assertThat(Activations.load(pantau, A)).isEqualTo(fourth + 1);
    assertThat(Activations.now(pantau)).containsExactly("2: 3");

    assertThat(Activations.at(pantau, first - 1)).isEmpty();
    assertThat(Activations.at(pantau, first)).containsExactly("2: 3");
    assertThat(Activations.at(pantau, second)).containsExactly("2: 5");
    assertThat(Activations.at(pantau, undone)).containsExactly("2: 3");
    assertThat(Activations.at(pantau, fourth)).containsExactly("2: 5");
  }

  /** An undone batch does not come back when the one that replaced part of it is undone too. */
  @Test
  void doesNotFallBackToWhatIsUndone() {
    long first = Activations.load(pantau, A, row(3, "110101", 1));
    long second = Activations.load(pantau, B);
    assertThat(undo(first)).isPresent();
    assertThat(Activations.now(pantau)).containsExactly("2: 5");
    assertThat(undo(second)).isPresent();
    assertThat(Activations.now(pantau)).isEmpty();
  }

  @Test
  void bringsBackWhatWasUndoneInBetween() {
    long first = Activations.load(pantau, A, row(3, "110101", 1));
    long second = Activations.load(pantau, B);
    long undone = undo(first).orElseThrow();
    undo(second);
    long again = undo(undone).orElseThrow();
    assertThat(Activations.now(pantau)).containsExactly("2: 3", "3: 1");
    assertThat(undo(again)).isPresent();
    assertThat(Activations.now(pantau)).isEmpty();
    assertThat(pantau.lake().rebuild().differences()).isEmpty();
  }

  @Test
  void survivesARebuild() {
    Activations.load(pantau, A);
    undo(Activations.load(pantau, B, row(4, "117101", 6)));
    assertThat(pantau.lake().rebuild().differences()).isEmpty();
    assertThat(Activations.now(pantau)).containsExactly("2: 3");
    assertThat(Activations.again(pantau, A).version()).isNull();
  }

  @Test
  void anUnknownVersionIsRefused() {
    assertThatThrownBy(() -> undo(4711))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("4711");
  }
}
