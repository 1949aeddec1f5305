package id.pantau.lake;

import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;

/**
 * A process to be killed. It loads two rows for each day of a month, says which days it was told
 * are in, and from a given day on waits at a given point to be killed there.
 */
final class LoadingProcess {

  static final String IN = "IN ";
  static final String AT = "AT ";

  private LoadingProcess() {}

  /** Arguments: the folder, the point or NONE, the first day, the day to stop at, people a row. */
  public static void main(String[] args) {
    String point = args[1];
    int last = Integer.parseInt(args[3]);
    int[] day = {Integer.parseInt(args[2])};
    try (var lake =
        new SteppedLake(
            Path.of(args[0]),
            reached -> {
              if (day[0] == last && reached.equals(point)) {
                waitToBeKilled(reached);
              }
            })) {
      for (; day[0] <= last; day[0]++) {
        Objects.requireNonNull(
            lake.load(rows(day[0], Integer.parseInt(args[4]))).version(), "a change");
        say(IN + day[0]);
      }
    }
  }

  /** One at home and one from another office, so that relations of both are touched. */
  static String rows(int day, int people) {
    return Activations.row(day, "110101", people)
        + "2023-01-%02d,110102,117101,,OFFICE,%d\n".formatted(day, people);
  }

  private static void waitToBeKilled(String reached) {
    say(AT + reached);
    try {
      new CountDownLatch(1).await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void say(String line) {
    System.out.println(line);
    System.out.flush();
  }
}
