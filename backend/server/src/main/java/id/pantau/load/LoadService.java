package id.pantau.load;

import id.pantau.dataset.Resource;
import id.pantau.ingest.Incoming;
import id.pantau.ingest.Ingest;
import id.pantau.ingest.LoadReport;
import id.pantau.ingest.Progress;
import id.pantau.ingest.refusal.RefusedFileException;
import id.pantau.problem.ProblemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** The one code path of every way in: upload, command line, HTTP, inbox. */
public final class LoadService {

  private final Ingest ingest;
  private final Map<String, Resource> contract;
  private final Path folder;

  /**
   * @param contract what files must look like, by dataset
   * @param folder for what is held back; the warehouse may write there
   */
  public LoadService(Ingest ingest, Map<String, Resource> contract, Path folder) {
    this.ingest = ingest;
    this.contract = new TreeMap<>(contract);
    this.folder = folder;
  }

  /**
   * Loads a file.
   *
   * @param file in a folder the warehouse may read
   * @throws RefusedFileException when nothing of it can be trusted
   * @throws ProblemException when the dataset it is said to be is none
   */
  public Loaded load(Path file, LoadRequest request) {
    return load(file, request, Progress.UNHEARD);
  }

  /**
   * The same for somebody who wants to know how far it is.
   *
   * @param progress is told of each phase as it begins
   */
  public Loaded load(Path file, LoadRequest request, Progress progress) {
    var incoming =
        new Incoming(
            resources(request),
            file,
            request.origin(),
            request.name(),
            request.office(),
            request.sheet(),
            request.declared());
    Path held = folder.resolve("held-" + UUID.randomUUID() + ".csv");
    LoadReport report = ingest.load(incoming, request.acceptance(), held, progress);
    return new Loaded(report, Files.exists(held) ? held : null);
  }

  private List<Resource> resources(LoadRequest request) {
    String dataset = request.dataset();
    if (dataset == null) {
      return List.copyOf(contract.values());
    }
    Resource resource = contract.get(dataset);
    if (resource == null) {
      throw ProblemException.badInput(
          "\"%s\" is no dataset; say which one of %s it is"
              .formatted(dataset, contract.keySet().stream().sorted().toList()));
    }
    return List.of(resource);
  }
}
