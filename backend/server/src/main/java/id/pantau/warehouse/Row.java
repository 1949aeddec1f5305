package id.pantau.warehouse;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One row of an answer; columns by name. A NULL where a value is required is an error. */
public interface Row {

  String text(String column);

  @Nullable String optionalText(String column);

  long whole(String column);

  @Nullable Long optionalWhole(String column);

  double number(String column);

  @Nullable Double optionalNumber(String column);

  boolean truth(String column);

  LocalDate date(String column);

  @Nullable LocalDate optionalDate(String column);
}
