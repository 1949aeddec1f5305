package id.pantau.lake;

import id.pantau.dataset.Origin;
import id.pantau.ingest.Declaration;
import id.pantau.ingest.Incoming;
import id.pantau.ingest.Ingest;
import id.pantau.ingest.LoadReport;
import id.pantau.measure.Relations;
import id.pantau.testing.TestingPantau;
import id.pantau.warehouse.Row;
import id.pantau.warehouse.Session;
import id.pantau.warehouse.Sql;
import id.pantau.warehouse.Warehouse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

/** A lake that says which point of a load it has reached. */
final class SteppedLake implements AutoCloseable {

  /** In the middle of bringing the derived tables up to date. */
  static final String ROLLING_UP = "ROLLING_UP";

  /** All points, in the order in which a load passes them. */
  static final List<String> POINTS =
      List.of(
          Step.FILES_WRITTEN.name(),
          Step.MERGING.name(),
          ROLLING_UP,
          Step.BEFORE_MANIFEST.name(),
          Step.AFTER_MANIFEST.name());

  private static final int STATEMENTS_INTO_ROLL_UP = 9;

  private final Path folder;
  private final Warehouse warehouse;
  private final Lake lake;

  SteppedLake(Path folder, Consumer<String> points) {
    this.folder = folder;
    this.warehouse = Warehouse.open(TestingPantau.settings(folder));
    this.lake =
        new Lake(
            folder.resolve("lake"),
            warehouse,
            Clock.systemUTC(),
            TestingPantau.resources(),
            new Halfway(points),
            step -> points.accept(step.name()));
    lake.catchUp();
  }

  LoadReport load(String rows) {
    try {
      Path file = Files.writeString(folder.resolve("stepped.csv"), Activations.HEADER + rows);
      return new Ingest(lake, Clock.systemUTC(), folder)
          .load(
              new Incoming(
                  TestingPantau.unhashed("activations"),
                  file,
                  Origin.OFFICIAL,
                  "stepped",
                  Declaration.NONE));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Lake lake() {
    return lake;
  }

  Warehouse warehouse() {
    return warehouse;
  }

  @Override
  public void close() {
    warehouse.close();
  }

  /** The relations, which say when they are half done. */
  private static final class Halfway implements Refresher {

    private final Refresher relations = new Relations();
    private final Consumer<String> points;

    Halfway(Consumer<String> points) {
      this.points = points;
    }

    @Override
    public String fingerprint() {
      return relations.fingerprint();
    }

    @Override
    public void refresh(Session session, Set<String> changed) {
      relations.refresh(session, changed);
    }

    @Override
    public void refresh(Session session, Change change) {
      relations.refresh(new Counting(session, points), change);
    }
  }

  private static final class Counting implements Session {

    private final Session session;
    private final Consumer<String> points;
    private int statements;

    Counting(Session session, Consumer<String> points) {
      this.session = session;
      this.points = points;
    }

    @Override
    public <T> List<T> query(Sql sql, Function<Row, T> mapper) {
      return session.query(sql, mapper);
    }

    @Override
    public void execute(Sql sql) {
      statements++;
      if (statements == STATEMENTS_INTO_ROLL_UP) {
        points.accept(ROLLING_UP);
      }
      session.execute(sql);
    }
  }
}
