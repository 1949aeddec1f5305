package id.pantau.lake;

/**
 * Which batches are undone. An undoing can be undone itself, and so on: a batch is undone when the
 * chain of undoings that begins with it has an odd length.
 */
public final class UndoneBatches {

  private UndoneBatches() {}

  /**
   * WITH clauses, to follow WITH RECURSIVE: {@code undoing}, one row per version and undoing that
   * can be traced to it; {@code chain}, one row per version with an undoing, its {@code last} one
   * and how many they are, {@code depth}; and {@code undone}, one row per {@code batch} that is
   * undone, with {@code undone_at_ms}.
   *
   * @param version up to which undoings are known
   */
  public static String clauses(long version) {
    return """
        undoing(batch, last, depth) AS (
          SELECT undoes, version, 1 FROM data_version WHERE undoes IS NOT NULL AND version <= %1$d
          UNION ALL
          SELECT u.batch, v.version, u.depth + 1 FROM undoing u JOIN data_version v ON v.undoes = u.last
          WHERE v.version <= %1$d
        ), chain AS (
          SELECT batch, max(last) AS last, max(depth) AS depth FROM undoing GROUP BY batch
        ), undone AS (
          SELECT c.batch, v.decided_at_ms AS undone_at_ms FROM chain c JOIN data_version v ON v.version = c.last
          WHERE c.depth %% 2 = 1
        )"""
        .formatted(version);
  }
}
