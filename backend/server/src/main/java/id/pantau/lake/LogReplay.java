package id.pantau.lake;

import id.pantau.lake.attempt.Attempts;
import id.pantau.warehouse.Session;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/** Brings the log's decisions into the warehouse: the tables, and what is derived from them. */
final class LogReplay {

  /** Up to so many missed decisions are brought in one by one. */
  private static final int FEW = 8;

  private final LakeFiles files;
  private final CurrentTables tables;
  private final Refresher refresher;
  private final Attempts attempts;

  /** The newest version that the log or the tables have, readable or not; its number is taken. */
  private volatile long newest;

  private volatile List<Damage> damages = List.of();

  LogReplay(LakeFiles files, CurrentTables tables, Refresher refresher, Attempts attempts) {
    this.files = files;
    this.tables = tables;
    this.refresher = refresher;
    this.attempts = attempts;
  }

  /** Makes the tables that are missing, and catches up. */
  void open(Session session) {
    new LayoutCheck(tables, refresher).apply(session);
    long shown = tables.version(session);
    long logged = files.versionsAfter(0).max().orElse(0);
    newest = Math.max(shown, logged);
    if (shown == 0) {
      rebuild(session);
    } else {
      bringIn(session, above(shown));
    }
    if (logged < shown) {
      damages = above(logged).damages();
    }
    attempts.catchUp(session);
  }

  /** Makes every table anew from what of the lake is whole. */
  void rebuild(Session session) {
    new LayoutCheck(tables, refresher).reset(session);
    Verification verification = verify();
    new Rebuild(files, tables, session, verification).run();
    refresher.refresh(session, tables.datasets());
    attempts.catchUp(session);
  }

  /** Reads every file of the lake. */
  Verification verify() {
    Verification verification = above(0);
    damages = verification.damages();
    return verification;
  }

  private Verification above(long version) {
    return Verification.above(version, newest, files);
  }

  /** What was found when the lake was last looked through. */
  List<Damage> damages() {
    return damages;
  }

  private void bringIn(Session session, Verification missing) {
    if (!missing.damages().isEmpty()) {
      rebuild(session);
    } else if (missing.manifests().size() <= FEW) {
      missing.manifests().forEach(each -> apply(session, each, UnaryOperator.identity()));
    } else {
      missing.manifests().forEach(each -> tables.apply(session, each, UnaryOperator.identity()));
      refresher.refresh(
          session, missing.manifests().stream().map(Manifest::dataset).collect(Collectors.toSet()));
    }
  }

  /** Brings in what the log has beyond the tables: nothing but after a failed commit. */
  void catchUp(Session session) {
    long shown = Math.max(tables.version(session), newest);
    if (files.hasManifest(shown + 1)) {
      bringIn(session, above(shown));
      newest = LongStream.of(newest, tables.version(session)).max().orElse(newest);
    }
  }

  /** The number of the next decision. */
  long next(Session session) {
    return Math.max(tables.version(session), newest) + 1;
  }

  /** One decision, and what is derived from the reports it is about. */
  void apply(Session session, Manifest manifest, UnaryOperator<Path> place) {
    tables
        .apply(session, manifest, place)
        .ifPresentOrElse(
            change -> refresher.refresh(session, change),
            () -> refresher.refresh(session, Set.of(manifest.dataset())));
  }
}
