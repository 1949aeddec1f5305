package id.pantau.architecture.bad.ingest;

import id.pantau.measure.MeasureId;
import java.sql.Connection;

/** A reader that knows a measure, and JDBC. */
record KnowsMeasure(MeasureId measure, Connection connection) {}
