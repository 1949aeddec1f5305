package id.pantau.lake;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/** Tells whoever listens that a version has come to hold. */
public final class Announcements {

  private final List<Consumer<DataVersion>> listeners = new CopyOnWriteArrayList<>();
  private final AtomicLong told = new AtomicLong();

  Announcements() {}

  /**
   * Listens from now on. Listeners are told in the thread that loaded, so they must neither wait
   * nor throw; where several versions come at once they are told of the last.
   *
   * @return ends the listening
   */
  public Runnable listen(Consumer<DataVersion> listener) {
    listeners.add(listener);
    return () -> listeners.remove(listener);
  }

  /** Says nothing where this version, or a later one, was told of before. */
  void holds(DataVersion version) {
    if (told.getAndAccumulate(version.version(), Math::max) < version.version()) {
      listeners.forEach(listener -> listener.accept(version));
    }
  }
}
