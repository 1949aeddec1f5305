package id.pantau.measure.aggregate;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A row and its place. */
record Cell(String group, LocalDate stretch, AggregateRow row) implements RowOrder.Placed {

  @Override
  public @Nullable Double value(int measure) {
    return row.figures().get(measure).value();
  }

  @Override
  public @Nullable String key(Dimension category) {
    return row.keys().get(category);
  }
}
