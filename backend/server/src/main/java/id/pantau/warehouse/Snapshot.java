package id.pantau.warehouse;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import org.apache.arrow.memory.BufferAllocator;

/** One state of the data, for statements whose rows are many. */
public final class Snapshot {

  private final Connection connection;
  private final BufferAllocator memory;
  private final int timeoutSeconds;
  private final Runnable onStatement;

  Snapshot(
      Connection connection, BufferAllocator memory, int timeoutSeconds, Runnable onStatement) {
    this.connection = connection;
    this.memory = memory;
    this.timeoutSeconds = timeoutSeconds;
    this.onStatement = onStatement;
  }

  /** For reading statements whose rows are few. */
  public Session session() {
    return new ConnectionSession(connection, timeoutSeconds, onStatement);
  }

  /**
   * Runs a reading statement and hands its rows on in batches. The engine keeps what is not read
   * yet within its own limit of memory.
   *
   * @throws IOException when the reading could not pass them on
   */
  public void batches(Sql sql, ArrowReading reading) throws IOException {
    onStatement.run();
    new BatchQuery(connection, memory, timeoutSeconds).run(sql, reading);
  }

  /**
   * Writes the answer to a reading statement into a Parquet file.
   *
   * @param file in a folder that the warehouse may write
   */
  public void parquet(Sql sql, Path file) {
    session()
        .execute(
            Sql.of(
                "COPY (%s) TO %s (FORMAT parquet, COMPRESSION zstd)"
                    .formatted(sql.text(), Sql.literal(file.toString()))));
  }
}
