package id.pantau.warehouse;

import java.util.List;
import java.util.function.Function;

/** Statements one after the other, on one connection. */
public interface Session {

  /** Runs a statement that answers rows, and maps each. */
  <T> List<T> query(Sql sql, Function<Row, T> mapper);

  /** Runs a statement for its effect. */
  void execute(Sql sql);

  /** Runs a statement without binds for its effect. */
  default void execute(String text) {
    execute(Sql.of(text));
  }
}
