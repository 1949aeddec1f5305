package id.pantau.export;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.apache.arrow.vector.BigIntVector;
import org.apache.arrow.vector.DateDayVector;
import org.apache.arrow.vector.FieldVector;
import org.apache.arrow.vector.Float8Vector;
import org.apache.arrow.vector.IntVector;
import org.apache.arrow.vector.VarCharVector;
import org.jspecify.annotations.Nullable;

/** Reads the cells of a batch: text, days and numbers. */
final class Cells {

  private Cells() {}

  /** A String, LocalDate, Long or Double; null where there is nothing. */
  static @Nullable Object value(FieldVector column, int row) {
    if (column.isNull(row)) {
      return null;
    }
    return switch (column) {
      case VarCharVector text -> new String(text.get(row), StandardCharsets.UTF_8);
      case DateDayVector day -> LocalDate.ofEpochDay(day.get(row));
      case Float8Vector number -> number.get(row);
      case IntVector whole -> (long) whole.get(row);
      case BigIntVector whole -> whole.get(row);
      default ->
          throw new IllegalStateException(
              "a column of type " + column.getField().getType() + " cannot be written");
    };
  }

  /** A number without an exponent and without digits that say nothing. */
  static String plain(double number) {
    return number == Math.rint(number) && Math.abs(number) < 1e15
        ? Long.toString((long) number)
        : BigDecimal.valueOf(number).toPlainString();
  }
}
