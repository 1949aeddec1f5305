package id.pantau.lake.history;

import id.pantau.access.Scope;
import id.pantau.lake.DataVersion;
import id.pantau.lake.Lake;
import id.pantau.lake.UndoneBatches;
import id.pantau.problem.ProblemCode;
import id.pantau.problem.ProblemException;
import id.pantau.region.RegionCode;
import id.pantau.warehouse.Session;
import id.pantau.warehouse.Sql;

/** Takes accepted files back. */
public final class Undoing {

  private static final int LONGEST_ID = 18;

  private final Lake lake;

  public Undoing(Lake lake) {
    this.lake = lake;
  }

  /**
   * Takes a batch back: each of its reports that no later one replaced is again what it was before,
   * or nothing.
   *
   * @param id of the batch
   * @return the version that this made
   * @throws ProblemException NOT_FOUND when there is no such batch; BAD_INPUT when it cannot be
   *     undone: it is already, nothing of it holds any more, or everything else needs it
   */
  public DataVersion undo(Scope scope, String id) {
    if (!scope.root().equals(RegionCode.NATION)) {
      throw ProblemException.badInput("only who sees the whole nation can undo a file");
    }
    if (id.length() > LONGEST_ID || !id.matches("[0-9]+")) {
      throw unknown(id);
    }
    return lake.version(lake.transaction(session -> undo(session, Long.parseLong(id))));
  }

  private long undo(Session session, long batch) {
    long made =
        lake.undo(session, last(session, batch))
            .orElseThrow(
                () ->
                    ProblemException.badInput(
                        "nothing of file %d holds any more: later ones replaced all its reports"
                            .formatted(batch)));
    refuseToTakeTheGround(session, batch, made);
    return made;
  }

  private static ProblemException unknown(Object id) {
    return new ProblemException(
        ProblemCode.NOT_FOUND,
        "there is no accepted file %s; ask for `batches` and pass the id of one".formatted(id));
  }

  /** The batch itself, or the undoing of its last undoing: what has to be undone. */
  private static long last(Session session, long batch) {
    record Chain(long last, long depth) {}
    Chain chain =
        session
            .query(
                Sql.of(
                    """
                    WITH RECURSIVE %s
                    SELECT coalesce(c.last, v.version) AS last, coalesce(c.depth, 0) AS depth
                    FROM data_version v LEFT JOIN chain c ON c.batch = v.version
                    WHERE v.version = ? AND v.undoes IS NULL
                    """
                        .formatted(UndoneBatches.clauses(Long.MAX_VALUE)),
                    batch),
                row -> new Chain(row.whole("last"), row.whole("depth")))
            .stream()
            .findFirst()
            .orElseThrow(() -> unknown(batch));
    if (chain.depth() % 2 == 1) {
      throw ProblemException.badInput("file %d is undone already".formatted(batch));
    }
    return chain.last();
  }

  /**
   * Without regions, say, nothing can be asked any more, and nothing would bring them back. The
   * transaction that this ends leaves all as it was.
   */
  private static void refuseToTakeTheGround(Session session, long batch, long version) {
    boolean empty =
        !session
            .query(
                Sql.of(
                    """
                    SELECT 1 AS one FROM decision d WHERE d.from_version = ? AND d.office = '00'
                      AND d.batch_id IS NULL
                    """,
                    version),
                row -> row.whole("one"))
            .isEmpty();
    if (empty) {
      throw ProblemException.badInput(
          "file %d cannot be undone: it is one report as a whole, and nothing would be left; load another in its place"
              .formatted(batch));
    }
  }
}
