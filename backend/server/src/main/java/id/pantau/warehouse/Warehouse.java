package id.pantau.warehouse;

import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.apache.arrow.memory.BufferAllocator;
import org.apache.arrow.memory.RootAllocator;
import org.duckdb.DuckDBConnection;
import org.duckdb.ProfilerPrintFormat;

/**
 * The only door to the SQL engine: one DuckDB instance, a bounded number of readers, one writer at
 * a time, and one reader whose statements the engine profiles. Safe for use by many threads.
 */
public final class Warehouse implements AutoCloseable {

  /** Batches in flight take a few MB. */
  private static final long BATCH_MEMORY = 256L << 20;

  private final WarehouseSettings settings;
  private final DuckDBConnection root;
  private final DuckDBConnection traced;
  private final ReentrantLock tracing = new ReentrantLock();
  private final Semaphore readers;
  private final ReentrantLock writer = new ReentrantLock();
  private final LongAdder statements = new LongAdder();

  private Warehouse(WarehouseSettings settings, DuckDBConnection root, DuckDBConnection traced) {
    this.settings = settings;
    this.root = root;
    this.traced = traced;
    this.readers = new Semaphore(settings.readers(), true);
  }

  /**
   * Opens the database, makes it when it is not there, and locks its configuration.
   *
   * @throws WarehouseException LOCKED when another process has it, CORRUPT when the file is not one
   *     that the engine can read
   */
  public static Warehouse open(WarehouseSettings settings) {
    NativeLibrary.load();
    try {
      DuckDBConnection root =
          (DuckDBConnection) DriverManager.getConnection("jdbc:duckdb:" + settings.file());
      DuckDBConnection traced = root.duplicate();
      new ConnectionSession(traced, 0, () -> {})
          .execute(Sql.of("PRAGMA enable_profiling = 'no_output'"));
      Hardening.apply(settings, new ConnectionSession(root, 0, () -> {}));
      return new Warehouse(settings, root, traced);
    } catch (SQLException e) {
      throw opening(settings, e);
    }
  }

  private static WarehouseException opening(WarehouseSettings settings, SQLException e) {
    String message = String.valueOf(e.getMessage());
    return new WarehouseException(
        WarehouseException.Kind.ofOpening(message),
        "cannot open the warehouse %s: %s".formatted(settings.file(), message),
        e);
  }

  /**
   * Runs one reading statement; it sees one state of the data without a transaction around it.
   *
   * @throws WarehouseException BUSY when no reader came free in time, TIMED_OUT when it was
   *     cancelled
   */
  public <T> List<T> query(Sql sql, Function<Row, T> mapper) {
    try (Reader reader = reader()) {
      return reader.session(settings.timeout()).query(sql, mapper);
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  /** Runs several reading statements on one consistent state of the data. */
  public <T> T read(Function<Session, T> work) {
    try (Reader reader = reader()) {
      reader.connection.setAutoCommit(false);
      T result = work.apply(reader.session(settings.timeout()));
      reader.connection.rollback();
      return result;
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  /**
   * Works on one state of the data, whatever is loaded meanwhile, with statements whose rows are
   * many. It takes no reader from those who ask little: whoever calls it bounds how many there are
   * at once.
   *
   * @param longest that each statement may run
   * @throws IOException when the work could not pass on what it read
   * @throws WarehouseException TIMED_OUT when a statement was cancelled
   */
  public <T> T snapshot(Duration longest, SnapshotWork<T> work) throws IOException {
    try (Connection connection = root.duplicate();
        BufferAllocator memory = new RootAllocator(BATCH_MEMORY)) {
      connection.setAutoCommit(false);
      T result = work.on(new Snapshot(connection, memory, seconds(longest), statements::increment));
      connection.rollback();
      return result;
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  /** One that reads, until it is closed. */
  private final class Reader implements AutoCloseable {

    private final DuckDBConnection connection;
    private final Profile profile;
    private final Ending ending;

    Reader(DuckDBConnection connection, Profile profile, Ending ending) {
      this.connection = connection;
      this.profile = profile;
      this.ending = ending;
    }

    Session session(Duration longest) {
      return new ConnectionSession(connection, seconds(longest), statements::increment, profile);
    }

    @Override
    public void close() throws SQLException {
      ending.end();
    }
  }

  /** What becomes of a reader's connection. */
  @FunctionalInterface
  private interface Ending {
    void end() throws SQLException;
  }

  /** Waits for one to come free. */
  private Reader reader() throws SQLException {
    return Meter.isTraced() ? tracedReader() : plainReader();
  }

  private Reader plainReader() throws SQLException {
    await(readers::tryAcquire, settings.readers());
    try {
      DuckDBConnection connection = root.duplicate();
      return new Reader(connection, Profile.NONE, () -> end(connection));
    } catch (SQLException e) {
      readers.release();
      throw e;
    }
  }

  private void end(Connection connection) throws SQLException {
    try {
      connection.close();
    } finally {
      readers.release();
    }
  }

  private Reader tracedReader() {
    await(tracing::tryLock, 1);
    return new Reader(
        traced,
        () -> Scans.of(traced.getProfilingInformation(ProfilerPrintFormat.JSON)),
        this::endTraced);
  }

  /** Work that failed may have left a transaction. */
  private void endTraced() throws SQLException {
    try {
      if (!traced.getAutoCommit()) {
        traced.rollback();
        traced.setAutoCommit(true);
      }
    } finally {
      tracing.unlock();
    }
  }

  private static WarehouseException failed(SQLException e) {
    return new WarehouseException(
        WarehouseException.Kind.FAILED, String.valueOf(e.getMessage()), e);
  }

  private static int seconds(Duration duration) {
    return Math.toIntExact(duration.toSeconds());
  }

  /** What can be waited for. */
  @FunctionalInterface
  private interface Place {
    boolean taken(long time, TimeUnit unit) throws InterruptedException;
  }

  private void await(Place place, int places) {
    try {
      long wait = Meter.left(settings.timeout()).toMillis();
      if (!place.taken(wait, TimeUnit.MILLISECONDS)) {
        throw new WarehouseException(
            WarehouseException.Kind.BUSY,
            "%d statements are running and none ended within %d s; ask again shortly"
                .formatted(places, settings.timeout().toSeconds()));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new WarehouseException(WarehouseException.Kind.BUSY, "interrupted while waiting", e);
    }
  }

  /** Runs the work as one transaction: all of it holds, or nothing. Writers wait for each other. */
  public <T> T write(Function<Session, T> work) {
    writer.lock();
    try (Connection connection = root.duplicate()) {
      connection.setAutoCommit(false);
      return commitOrRollback(connection, work);
    } catch (SQLException e) {
      throw failed(e);
    } finally {
      writer.unlock();
    }
  }

  private static <T> T commitOrRollback(Connection connection, Function<Session, T> work)
      throws SQLException {
    try {
      T result = work.apply(new ConnectionSession(connection, 0, () -> {}));
      connection.commit();
      return result;
    } catch (RuntimeException e) {
      connection.rollback();
      throw e;
    }
  }

  /** How many reading statements have been run since opening. */
  public long statements() {
    return statements.sum();
  }

  @Override
  public void close() {
    try {
      traced.close();
      root.close();
    } catch (SQLException e) {
      throw new WarehouseException(
          WarehouseException.Kind.FAILED, String.valueOf(e.getMessage()), e);
    }
  }
}
