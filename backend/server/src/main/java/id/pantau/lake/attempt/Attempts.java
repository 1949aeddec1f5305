package id.pantau.lake.attempt;

import id.pantau.warehouse.Session;
import id.pantau.warehouse.Warehouse;
import id.pantau.warehouse.WarehouseException;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Every file that was handed in, whatever became of it. The record is a file of the lake to which
 * lines are appended; the warehouse's tables {@code attempt} and {@code held_report} are derived
 * from it.
 */
public final class Attempts {

  private static final Logger LOG = LoggerFactory.getLogger(Attempts.class);

  private final AttemptFile file;
  private final Warehouse warehouse;
  private final Clock clock;
  private long last;

  /**
   * @param path of the record, in a folder the warehouse may read
   */
  public Attempts(Path path, Warehouse warehouse, Clock clock) {
    this.file = new AttemptFile(path);
    this.warehouse = warehouse;
    this.clock = clock;
  }

  /** The statements that make the tables. */
  public static List<String> definitions() {
    return AttemptTables.DEFINITIONS;
  }

  /** Brings into the tables what the record has and they have not. */
  public synchronized void catchUp(Session session) {
    if (file.exists()) {
      AttemptTables.addFrom(session, file.path());
    }
    last = Math.max(last, AttemptTables.last(session));
  }

  /**
   * Appends an attempt, outside any transaction. It never fails a load that holds already: what
   * cannot be recorded is logged.
   */
  public void record(Attempt attempt) {
    try {
      String line = append(attempt);
      warehouse.<Void>write(
          session -> {
            AttemptTables.add(session, line);
            return null;
          });
    } catch (IOException | WarehouseException e) {
      LOG.error("attempt {} cannot be recorded", attempt.id(), e);
    }
  }

  private synchronized String append(Attempt attempt) throws IOException {
    String line = Line.of(last + 1, clock.millis(), attempt).json();
    file.append(line);
    last++;
    return line;
  }
}
