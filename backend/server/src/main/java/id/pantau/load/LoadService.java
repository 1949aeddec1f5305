package id.pantau.load;

import id.pantau.dataset.Resource;
import id.pantau.ingest.Incoming;
import id.pantau.ingest.Ingest;
import id.pantau.ingest.LoadReport;
import id.pantau.ingest.refusal.RefusedFileException;
import id.pantau.problem.ProblemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
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
    this.contract = Map.copyOf(contract);
    this.folder = folder;
  }

  /**
   * Loads a file.
   *
   * @param file in a folder the warehouse may read
   * @throws RefusedFileException when nothing of it can be trusted
   * @throws ProblemException when it is not known what it is
   */
  public Loaded load(Path file, LoadRequest request) {
    var incoming =
        new Incoming(resource(request), file, request.origin(), request.name(), request.declared());
    Path held = folder.resolve("held-" + UUID.randomUUID() + ".csv");
    LoadReport report = ingest.load(incoming, request.acceptance(), held);
    return new Loaded(report, Files.exists(held) ? held : null);
  }

  private Resource resource(LoadRequest request) {
    String dataset = request.dataset() == null ? stem(request.name()) : request.dataset();
    Resource resource = contract.get(dataset);
    if (resource == null) {
      throw ProblemException.badInput(
          "\"%s\" is no dataset; say which one of %s it is"
              .formatted(dataset, contract.keySet().stream().sorted().toList()));
    }
    return resource;
  }

  private static String stem(String name) {
    int dot = name.indexOf('.');
    return dot < 0 ? name : name.substring(0, dot);
  }
}
