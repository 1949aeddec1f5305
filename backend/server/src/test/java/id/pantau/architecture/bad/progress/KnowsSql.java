package id.pantau.architecture.bad.progress;

import id.pantau.warehouse.Sql;
import java.time.LocalDate;
import java.time.ZoneId;

/** A use case that writes SQL, and reads the clock in the machine's zone. */
record KnowsSql(Sql sql) {

  static LocalDate today() {
    return LocalDate.now(ZoneId.systemDefault());
  }
}
