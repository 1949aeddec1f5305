package id.pantau.warehouse;

import java.sql.SQLException;

/** Of the statement that ended last on a connection. */
@FunctionalInterface
interface Profile {

  /** Of a connection that keeps none. */
  Profile NONE = () -> Scans.UNKNOWN;

  Scans scans() throws SQLException;
}
