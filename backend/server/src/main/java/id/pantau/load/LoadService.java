package id.pantau.load;

import id.pantau.dataset.Origin;
import id.pantau.dataset.Resource;
import id.pantau.ingest.Acceptance;
import id.pantau.ingest.Incoming;
import id.pantau.ingest.Ingest;
import id.pantau.ingest.LoadReport;
import id.pantau.ingest.Progress;
import id.pantau.ingest.refusal.RefusedFileException;
import id.pantau.lake.attempt.Attempt;
import id.pantau.lake.attempt.Attempts;
import id.pantau.lake.attempt.HeldBack;
import id.pantau.problem.ProblemException;
import id.pantau.region.RegionCode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The one code path of every way in: upload, command line, HTTP, inbox. */
public final class LoadService {

  private final Ingest ingest;
  private final Attempts attempts;
  private final Predicate<RegionCode> offices;
  private final Map<String, Resource> contract;
  private final Path folder;

  /**
   * @param attempts the record of what was handed in
   * @param offices whether a code is one that an office can be of
   * @param contract what files must look like, by dataset
   * @param folder for what is held back; the warehouse may write there
   */
  public LoadService(
      Ingest ingest,
      Attempts attempts,
      Predicate<RegionCode> offices,
      Map<String, Resource> contract,
      Path folder) {
    this.ingest = ingest;
    this.attempts = attempts;
    this.offices = offices;
    this.contract = new TreeMap<>(contract);
    this.folder = folder;
  }

  /**
   * Loads a file.
   *
   * @param file in a folder the warehouse may read
   * @throws RefusedFileException when nothing of it can be trusted
   * @throws ProblemException when the dataset it is said to be is none, or the office
   */
  public Loaded load(Path file, LoadRequest request) {
    return load(UUID.randomUUID().toString(), file, request, Progress.UNHEARD);
  }

  /**
   * The same for somebody who wants to know how far it is.
   *
   * @param id under which it goes into the record of what was handed in
   * @param progress is told of each phase as it begins
   */
  public Loaded load(String id, Path file, LoadRequest request, Progress progress) {
    Path held = folder.resolve("held-" + id + ".csv");
    try {
      LoadReport report =
          ingest.load(incoming(file, request), request.acceptance(), held(request, held), progress);
      record(request, () -> checked(id, request, report));
      return new Loaded(report, takes(request, report), Files.exists(held) ? held : null);
    } catch (RefusedFileException refusal) {
      record(request, () -> refused(id, request, refusal.rule().name(), refusal));
      throw refusal;
    } catch (ProblemException problem) {
      record(request, () -> refused(id, request, problem.code().name(), problem));
      throw problem;
    }
  }

  /** Of all or nothing the file itself is to be mended: part of it would not be the whole. */
  private static @Nullable Path held(LoadRequest request, Path held) {
    return request.acceptance() == Acceptance.ALL_OR_NOTHING ? null : held;
  }

  private static boolean takes(LoadRequest request, LoadReport report) {
    return switch (request.acceptance()) {
      case RIGHT_REPORTS -> report.acceptedReports() > 0 || report.refusedReports() == 0;
      case ALL_OR_NOTHING -> report.refusedReports() == 0;
      case NOTHING -> false;
    };
  }

  private Incoming incoming(Path file, LoadRequest request) {
    return new Incoming(
        resources(request),
        file,
        origin(request),
        request.name(),
        office(request),
        request.sheet(),
        request.declared());
  }

  /** What was only examined was not handed in. */
  private void record(LoadRequest request, Supplier<Attempt> attempt) {
    if (request.acceptance() != Acceptance.NOTHING) {
      attempts.record(attempt.get());
    }
  }

  private static Attempt refused(
      String id, LoadRequest request, String code, RuntimeException refusal) {
    return Attempt.refused(
        id, request.name(), request.dataset(), code, String.valueOf(refusal.getMessage()));
  }

  private static Attempt checked(String id, LoadRequest request, LoadReport report) {
    boolean taken = takes(request, report);
    return Attempt.checked(
        id,
        report.source(),
        report.dataset(),
        report.rows(),
        taken ? report.acceptedReports() : 0,
        report.refusedReports(),
        report.version(),
        taken ? Attempt.Taken.RIGHT_REPORTS : Attempt.Taken.NOTHING,
        report.reports().stream()
            .filter(outcome -> !outcome.accepted())
            .flatMap(outcome -> HeldBack.named(outcome.office(), outcome.day()))
            .toList());
  }

  /** What the file's own manifest says goes before what whoever hands it in supposes. */
  private static Origin origin(LoadRequest request) {
    Origin declared = request.declared().origin();
    return declared == null ? request.origin() : declared;
  }

  private @Nullable RegionCode office(LoadRequest request) {
    RegionCode office = request.office();
    if (office != null && !offices.test(office)) {
      throw ProblemException.badInput(
          "Tidak ada kantor dengan kode %1$s; pakai kode kabupaten atau kota seperti 1673. / There is no office with the code %1$s; use the code of a regency or city such as 1673."
              .formatted(office));
    }
    return office;
  }

  private List<Resource> resources(LoadRequest request) {
    String dataset = request.dataset() == null ? request.declared().dataset() : request.dataset();
    if (dataset == null) {
      return List.copyOf(contract.values());
    }
    Resource resource = contract.get(dataset);
    if (resource == null) {
      throw ProblemException.badInput(
          "\"%1$s\" bukan himpunan data; pilih salah satu dari %2$s. / \"%1$s\" is no dataset; say which one of %2$s it is."
              .formatted(dataset, String.join(", ", contract.keySet())));
    }
    return List.of(resource);
  }
}
