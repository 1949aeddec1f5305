package id.pantau.ingest;

import id.pantau.dataset.Origin;
import id.pantau.dataset.Resource;
import id.pantau.ingest.read.FileReader;
import id.pantau.ingest.read.Reading;
import id.pantau.ingest.read.alias.Aliases;
import id.pantau.ingest.read.normal.TypedRows;
import id.pantau.ingest.read.text.Limits;
import id.pantau.ingest.refusal.Refusal;
import id.pantau.ingest.refusal.RefusedFileException;
import id.pantau.lake.Batch;
import id.pantau.lake.Fingerprint;
import id.pantau.lake.Lake;
import id.pantau.warehouse.Session;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The one way in. A report, one office's day of one dataset, is accepted or refused whole; a file
 * may hold both; a file that cannot be trusted as a whole is refused as a whole.
 */
public final class Ingest {

  private static final int VIOLATIONS_SHOWN = 100;

  /** Where a day begins first. */
  private static final ZoneId EASTERNMOST = ZoneId.of("Asia/Jayapura");

  private final Lake lake;
  private final FileReader reader;
  private final Clock clock;
  private final WorkFolders folders;

  /**
   * @param folder for copies while a file is taken in; the warehouse may read and write there, and
   *     it lies on the lake's disk
   */
  public Ingest(Lake lake, Clock clock, Path folder) {
    this.lake = lake;
    this.reader = new FileReader(Aliases.bundled(), Limits.USUAL);
    this.clock = clock;
    this.folders = new WorkFolders(folder);
  }

  /**
   * Reads, checks and accepts a file: every report in it that is right.
   *
   * @throws RefusedFileException when nothing of it can be trusted
   */
  public LoadReport load(Incoming incoming) {
    return load(incoming, Acceptance.RIGHT_REPORTS, null, Progress.UNHEARD);
  }

  /**
   * Reads and checks a file, and accepts as much of it as is asked for.
   *
   * @param held where the reports that are held back are written as CSV, whole and with a column
   *     {@code ditahan_karena} (held back because), in a folder the warehouse may write; nothing is
   *     written when there are none, or with null
   * @throws RefusedFileException when nothing of it can be trusted
   */
  public LoadReport load(
      Incoming incoming, Acceptance acceptance, @Nullable Path held, Progress progress) {
    progress.reached(Progress.Phase.READING, 0);
    String fingerprint = fingerprint(incoming);
    return folders.with(
        folder ->
            lake.transaction(
                session ->
                    new Load(session, incoming, acceptance, fingerprint, folder, progress)
                        .run(held)));
  }

  private static String fingerprint(Incoming incoming) {
    String found = Fingerprint.of(incoming.file());
    String promised = incoming.resources().getFirst().hash();
    if (promised != null && !promised.equals(found)) {
      throw new RefusedFileException(
          Refusal.HASH,
          incoming.source(),
          "its SHA-256 is %s, the data package says %s".formatted(found, promised));
    }
    return found;
  }

  /** One file on its way in. */
  private final class Load {

    private final Session session;
    private final Incoming incoming;
    private final Acceptance acceptance;
    private final String fingerprint;
    private final Path folder;
    private final Progress progress;

    Load(
        Session session,
        Incoming incoming,
        Acceptance acceptance,
        String fingerprint,
        Path folder,
        Progress progress) {
      this.session = session;
      this.incoming = incoming;
      this.acceptance = acceptance;
      this.fingerprint = fingerprint;
      this.folder = folder;
      this.progress = progress;
    }

    LoadReport run(@Nullable Path held) {
      Path rows = folder.resolve("rows.parquet");
      var typed = new TypedRows(rows, lake.next(session), incoming.origin());
      Reading reading =
          reader.read(session, incoming.sourceFile(), incoming.resources(), typed, folder);
      progress.reached(Progress.Phase.CHECKING, reading.rows());
      var staging = new Staging(session, reading.mapping().resource());
      staging.group();
      List<ControlTotal> totals = ControlTotals.of(session, incoming, reading);
      Optional<RefusedFileException> refusal =
          ControlTotals.refusal(session, incoming, reading, totals);
      if (refusal.isPresent() && acceptance != Acceptance.NOTHING) {
        throw refusal.get();
      }
      Map<Check, Long> broken = check(reading, staging);
      long refused = staging.refusedReports();
      if (held != null && refused > 0) {
        new HeldRows(session, reading, origin(reading)).write(broken.keySet(), held);
      }
      return new LoadReport(
          incoming.source(),
          accept(reading, rows, refused).orElse(null),
          reading,
          staging.acceptedReports(),
          refused,
          totals,
          staging.reports(refused),
          broken.entrySet().stream().map(entry -> finding(staging, entry)).toList(),
          refusal.orElse(null));
    }

    /** Holds reports back and says how many rows break which check. */
    private Map<Check, Long> check(Reading reading, Staging staging) {
      Resource resource = reading.mapping().resource();
      Check.prepare(session, resource);
      DatasetChecks.prepare(session, resource, evidence(reading));
      Coverage covers = incoming.declared().covers();
      if (covers != null) {
        CoveredReports.stage(session, incoming, resource, covers, today());
        staging.addCovered();
      }
      Map<Check, Long> broken = staging.broken(checks(reading, staging));
      staging.hold(
          broken.keySet().stream()
              .filter(check -> check.rule().severity() == Rule.Severity.REFUSES)
              .toList());
      if (covers != null) {
        CoveredReports.withoutRefused(session);
      }
      return broken;
    }

    /** Made-up rows are no evidence against an office's own. */
    private String evidence(Reading reading) {
      return origin(reading) == Origin.SYNTHETIC ? "true" : "origin <> 'SYNTHETIC'";
    }

    private Origin origin(Reading reading) {
      return reading.mapping().origin(incoming.origin());
    }

    private List<Check> checks(Reading reading, Staging staging) {
      Resource resource = reading.mapping().resource();
      var checks = new ArrayList<>(Check.of(resource, reading.misfits(), staging.open()));
      checks.addAll(DatasetChecks.of(resource, today(), evidence(reading)));
      if (incoming.declared().covers() != null) {
        checks.add(Check.covered(resource));
      }
      return checks;
    }

    private Optional<Long> accept(Reading reading, Path rows, long refused) {
      boolean takes =
          switch (acceptance) {
            case RIGHT_REPORTS -> true;
            case ALL_OR_NOTHING -> refused == 0;
            case NOTHING -> false;
          };
      if (!takes) {
        return Optional.empty();
      }
      progress.reached(Progress.Phase.WRITING, reading.rows());
      return lake.accept(
          session,
          new Batch(
              reading.mapping().resource(),
              origin(reading),
              incoming.source(),
              fingerprint,
              "accepted",
              incoming.declared().covers() == null ? null : "covered",
              refused == 0 ? rows : null));
    }

    private Finding finding(Staging staging, Map.Entry<Check, Long> broken) {
      Check check = broken.getKey();
      return new Finding(
          check.column(),
          check.rule(),
          broken.getValue(),
          staging.violations(check, VIOLATIONS_SHOWN));
    }
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), EASTERNMOST);
  }
}
