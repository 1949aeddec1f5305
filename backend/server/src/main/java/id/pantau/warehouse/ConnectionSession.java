package id.pantau.warehouse;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A session on a JDBC connection. */
final class ConnectionSession implements Session {

  private final Connection connection;
  private final int timeoutSeconds;
  private final Runnable onStatement;
  private final Profile profile;

  /** A session that does not know what its statements go through. */
  ConnectionSession(Connection connection, int timeoutSeconds, Runnable onStatement) {
    this(connection, timeoutSeconds, onStatement, Profile.NONE);
  }

  /**
   * @param timeoutSeconds 0 for none
   * @param onStatement told of each statement
   */
  ConnectionSession(
      Connection connection, int timeoutSeconds, Runnable onStatement, Profile profile) {
    this.connection = connection;
    this.timeoutSeconds = timeoutSeconds;
    this.onStatement = onStatement;
    this.profile = profile;
  }

  @Override
  public <T> List<T> query(Sql sql, Function<Row, T> mapper) {
    long started = System.nanoTime();
    try (Statement statement = statement(sql);
        ResultSet result = result(statement, sql)) {
      var rows = new ArrayList<T>();
      var row = new ResultRow(result);
      while (result.next()) {
        rows.add(mapper.apply(row));
      }
      var time = Duration.ofNanos(System.nanoTime() - started);
      Meter.note(time, rows.size(), profile.scans());
      return rows;
    } catch (SQLException e) {
      throw WarehouseException.of(e);
    }
  }

  /** Preparing first costs a third of a short question, so only what has binds is prepared. */
  private Statement statement(Sql sql) throws SQLException {
    if (!sql.binds().isEmpty()) {
      return prepare(sql);
    }
    onStatement.run();
    Statement statement = connection.createStatement();
    statement.setQueryTimeout(timeout());
    return statement;
  }

  /** The driver's plain statements are prepared ones by type, so the binds tell which it is. */
  private static ResultSet result(Statement statement, Sql sql) throws SQLException {
    return sql.binds().isEmpty()
        ? statement.executeQuery(sql.text())
        : ((PreparedStatement) statement).executeQuery();
  }

  @Override
  public void execute(Sql sql) {
    try (PreparedStatement statement = prepare(sql)) {
      statement.execute();
    } catch (SQLException e) {
      throw WarehouseException.of(e);
    }
  }

  private PreparedStatement prepare(Sql sql) throws SQLException {
    onStatement.run();
    PreparedStatement statement = connection.prepareStatement(sql.text());
    statement.setQueryTimeout(timeout());
    List<@Nullable Object> binds = sql.binds();
    for (int i = 0; i < binds.size(); i++) {
      statement.setObject(i + 1, binds.get(i));
    }
    return statement;
  }

  /** The driver knows whole seconds only; what has a part of one left gets all of it. */
  private int timeout() {
    if (timeoutSeconds == 0) {
      return 0;
    }
    Duration left = Meter.left(Duration.ofSeconds(timeoutSeconds));
    return Math.toIntExact(left.plusSeconds(1).minusNanos(1).toSeconds());
  }
}
