package id.pantau.warehouse;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A session on a JDBC connection. */
final class ConnectionSession implements Session {

  private final Connection connection;
  private final int timeoutSeconds;
  private final Runnable onStatement;

  /**
   * @param timeoutSeconds 0 for none
   * @param onStatement told of each statement
   */
  ConnectionSession(Connection connection, int timeoutSeconds, Runnable onStatement) {
    this.connection = connection;
    this.timeoutSeconds = timeoutSeconds;
    this.onStatement = onStatement;
  }

  @Override
  public <T> List<T> query(Sql sql, Function<Row, T> mapper) {
    try (Statement statement = statement(sql);
        ResultSet result = result(statement, sql)) {
      var rows = new ArrayList<T>();
      var row = new ResultRow(result);
      while (result.next()) {
        rows.add(mapper.apply(row));
      }
      return rows;
    } catch (SQLException e) {
      throw WarehouseException.of(e, timeoutSeconds);
    }
  }

  /** Preparing first costs a third of a short question, so only what has binds is prepared. */
  private Statement statement(Sql sql) throws SQLException {
    if (!sql.binds().isEmpty()) {
      return prepare(sql);
    }
    onStatement.run();
    Statement statement = connection.createStatement();
    statement.setQueryTimeout(timeoutSeconds);
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
      throw WarehouseException.of(e, timeoutSeconds);
    }
  }

  private PreparedStatement prepare(Sql sql) throws SQLException {
    onStatement.run();
    PreparedStatement statement = connection.prepareStatement(sql.text());
    statement.setQueryTimeout(timeoutSeconds);
    List<@Nullable Object> binds = sql.binds();
    for (int i = 0; i < binds.size(); i++) {
      statement.setObject(i + 1, binds.get(i));
    }
    return statement;
  }
}
