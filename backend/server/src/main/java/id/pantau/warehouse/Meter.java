package id.pantau.warehouse;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What one answer may take of the engine, and what it takes: none of its reading statements runs
 * beyond the time of the whole, and each is written down. Of the thread that started it, as all
 * statements of an answer run there.
 */
public final class Meter implements AutoCloseable {

  private static final ThreadLocal<@Nullable Meter> RUNNING = new ThreadLocal<>();

  private final @Nullable Meter outer = RUNNING.get();
  private final long started = System.nanoTime();
  private final List<Statement> statements = new ArrayList<>();
  private final SortedSet<String> relations = new TreeSet<>();

  private final Duration limit;
  private final boolean traced;
  private boolean limited = true;

  /**
   * A reading statement that ended.
   *
   * @param rows that it gave
   * @param scanned rows that it looked at; 0 unless traced
   */
  public record Statement(Duration time, int rows, long scanned) {}

  private Meter(Duration limit, boolean traced) {
    this.limit = limit;
    this.traced = traced;
  }

  /**
   * Starts one for this thread.
   *
   * @param limit all statements together
   * @param traced whether the engine is to tell what it goes through, which takes it longer; of
   *     those who ask for it one statement runs at a time
   */
  public static Meter start(Duration limit, boolean traced) {
    var meter = new Meter(limit, traced);
    RUNNING.set(meter);
    return meter;
  }

  /** Takes the limit off what runs on this thread: what writes must not end half way. */
  public static void lift() {
    Meter meter = RUNNING.get();
    if (meter != null) {
      meter.limited = false;
    }
  }

  /**
   * A look at the clock of the answer that this thread works on, for other threads that work for
   * it: it ends with TIMED_OUT once no time is left. Without an answer it never does.
   */
  public static Runnable clock() {
    Meter meter = RUNNING.get();
    return meter == null || !meter.limited ? () -> {} : () -> meter.remaining(meter.limit);
  }

  /** Writes down a table that was read out of memory. */
  public static void note(String relation) {
    Meter meter = RUNNING.get();
    if (meter != null) {
      meter.relations.add(relation);
    }
  }

  static void note(Duration time, int rows, Scans scans) {
    Meter meter = RUNNING.get();
    if (meter != null) {
      meter.statements.add(new Statement(time, rows, scans.rows()));
      meter.relations.addAll(scans.relations());
    }
  }

  static boolean isTraced() {
    Meter meter = RUNNING.get();
    return meter != null && meter.traced;
  }

  /**
   * The time that a statement about to run on this thread has.
   *
   * @param usual of a statement alone
   * @throws WarehouseException TIMED_OUT when none is left
   */
  static Duration left(Duration usual) {
    Meter meter = RUNNING.get();
    return meter == null || !meter.limited ? usual : meter.remaining(usual);
  }

  private Duration remaining(Duration usual) {
    Duration left = limit.minusNanos(System.nanoTime() - started);
    if (!left.isPositive()) {
      throw new WarehouseException(
          WarehouseException.Kind.TIMED_OUT, "all took longer than %s".formatted(seconds(limit)));
    }
    return left.compareTo(usual) < 0 ? left : usual;
  }

  private static String seconds(Duration time) {
    return time.toSeconds() + " s";
  }

  /** In the order in which they ran. */
  public List<Statement> statements() {
    return List.copyOf(statements);
  }

  /** The tables that were read, in order; those in the engine only when traced. */
  public List<String> relations() {
    return List.copyOf(relations);
  }

  @Override
  public void close() {
    if (outer == null) {
      RUNNING.remove();
    } else {
      RUNNING.set(outer);
    }
  }
}
