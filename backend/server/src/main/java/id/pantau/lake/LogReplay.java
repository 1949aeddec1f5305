package id.pantau.lake;

import id.pantau.dataset.Resource;
import id.pantau.warehouse.Session;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Brings the log's decisions into the warehouse: the tables, and what is derived from them. */
final class LogReplay {

  /** Up to so many missed decisions are brought in one by one. */
  private static final int FEW = 8;

  private final LakeFiles files;
  private final CurrentTables tables;
  private final Refresher refresher;
  private final Map<String, Resource> resources;

  LogReplay(
      LakeFiles files, CurrentTables tables, Refresher refresher, Map<String, Resource> resources) {
    this.files = files;
    this.tables = tables;
    this.refresher = refresher;
    this.resources = resources;
  }

  /** Makes the tables that are missing, and catches up. */
  void open(Session session) {
    new LayoutCheck(tables, refresher).apply(session);
    long shown = tables.version(session);
    List<Manifest> missing = files.versionsAfter(shown).mapToObj(files::readManifest).toList();
    if (shown == 0) {
      missing.forEach(manifest -> tables.apply(session, manifest, UnaryOperator.identity()));
      refresher.refresh(session, resources.keySet());
    } else {
      bringIn(session, missing);
    }
  }

  private void bringIn(Session session, List<Manifest> missing) {
    if (missing.size() <= FEW) {
      missing.forEach(manifest -> apply(session, manifest, UnaryOperator.identity()));
    } else {
      missing.forEach(manifest -> tables.apply(session, manifest, UnaryOperator.identity()));
      refresher.refresh(
          session, missing.stream().map(Manifest::dataset).collect(Collectors.toSet()));
    }
  }

  /** Brings in what the log has beyond the tables: nothing but after a failed commit. */
  void catchUp(Session session) {
    long next = tables.version(session) + 1;
    while (files.hasManifest(next)) {
      apply(session, files.readManifest(next), UnaryOperator.identity());
      next++;
    }
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
