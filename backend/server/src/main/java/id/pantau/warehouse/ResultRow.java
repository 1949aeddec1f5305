package id.pantau.warehouse;

import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A row of a JDBC result, whose columns are found once and not for each value. */
final class ResultRow implements Row {

  private final ResultSet result;
  private final Map<String, Integer> columns = new HashMap<>();

  ResultRow(ResultSet result) throws SQLException {
    this.result = result;
    ResultSetMetaData all = result.getMetaData();
    for (int i = 1; i <= all.getColumnCount(); i++) {
      columns.putIfAbsent(all.getColumnName(i), i);
    }
  }

  private int index(String column) {
    return Objects.requireNonNull(columns.get(column), () -> "no column " + column);
  }

  private <T> @Nullable T read(String column, Class<T> type) {
    try {
      Object value = result.getObject(index(column));
      return value == null ? null : type.cast(value);
    } catch (SQLException e) {
      throw new WarehouseException(
          WarehouseException.Kind.FAILED, String.valueOf(e.getMessage()), e);
    }
  }

  private static <T> T required(@Nullable T value, String column) {
    return Objects.requireNonNull(value, () -> "column " + column + " is NULL");
  }

  @Override
  public String text(String column) {
    return required(optionalText(column), column);
  }

  @Override
  public @Nullable String optionalText(String column) {
    return read(column, String.class);
  }

  @Override
  public long whole(String column) {
    return required(optionalWhole(column), column);
  }

  @Override
  public @Nullable Long optionalWhole(String column) {
    Number value = read(column, Number.class);
    return value == null ? null : value.longValue();
  }

  @Override
  public double number(String column) {
    return required(optionalNumber(column), column);
  }

  @Override
  public @Nullable Double optionalNumber(String column) {
    Number value = read(column, Number.class);
    return value == null ? null : value.doubleValue();
  }

  @Override
  public boolean truth(String column) {
    return required(read(column, Boolean.class), column);
  }

  @Override
  public LocalDate date(String column) {
    return required(optionalDate(column), column);
  }

  @Override
  public @Nullable LocalDate optionalDate(String column) {
    return read(column, LocalDate.class);
  }
}
