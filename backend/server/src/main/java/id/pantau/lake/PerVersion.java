package id.pantau.lake;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What is worked out of the data that holds now, kept until something is loaded.
 *
 * @param <T> of which there is one for each data version
 */
public final class PerVersion<T> {

  private final Lake lake;
  private final Supplier<T> made;
  private final AtomicReference<@Nullable Kept<T>> kept = new AtomicReference<>();

  private record Kept<T>(long version, T value) {}

  /**
   * @param made reads or makes it
   */
  public PerVersion(Lake lake, Supplier<T> made) {
    this.lake = lake;
    this.made = made;
  }

  /** That of the current data version; two who ask at once may both make it. */
  public T now() {
    // Before making: what is loaded meanwhile has a later version, and it is made again.
    long version = lake.current().version();
    Kept<T> before = kept.get();
    if (before != null && before.version() == version) {
      return before.value();
    }
    T value = made.get();
    kept.set(new Kept<>(version, value));
    return value;
  }
}
