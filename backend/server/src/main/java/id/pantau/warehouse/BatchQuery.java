package id.pantau.warehouse;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.apache.arrow.memory.BufferAllocator;
import org.apache.arrow.vector.ipc.ArrowReader;
import org.duckdb.DuckDBResultSet;

/** One statement whose rows come in Arrow batches. */
final class BatchQuery {

  /** A multiple of the engine's own vectors; larger ones gain nothing. */
  private static final int BATCH_ROWS = 65_536;

  private final Connection connection;
  private final BufferAllocator memory;
  private final int timeoutSeconds;

  BatchQuery(Connection connection, BufferAllocator memory, int timeoutSeconds) {
    this.connection = connection;
    this.memory = memory;
    this.timeoutSeconds = timeoutSeconds;
  }

  void run(Sql sql, ArrowReading reading) throws IOException {
    try (Statement statement = connection.createStatement()) {
      statement.setQueryTimeout(timeoutSeconds);
      try (DuckDBResultSet result = (DuckDBResultSet) statement.executeQuery(sql.text());
          ArrowReader batches = (ArrowReader) result.arrowExportStream(memory, BATCH_ROWS)) {
        reading.read(batches);
      }
    } catch (SQLException e) {
      throw WarehouseException.of(e);
    }
  }
}
