package id.pantau.load;

import id.pantau.dataset.Origin;
import id.pantau.ingest.Acceptance;
import id.pantau.ingest.Declaration;
import id.pantau.ingest.refusal.RefusedFileException;
import id.pantau.problem.ProblemException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/**
 * Files over HTTP. {@code POST /api/loads} takes a file and answers what became of it; {@code GET
 * /api/loads/ID/held.csv} gives what was held back.
 */
@RestController
public final class LoadController {

  private static final Pattern HELD = Pattern.compile("[0-9a-f-]{36}");

  private final LoadService loads;
  private final Path folder;

  /**
   * @param folder where files wait; the warehouse may read there
   */
  public LoadController(LoadService loads, Path folder) {
    this.loads = loads;
    this.folder = folder;
  }

  /**
   * Loads a file.
   *
   * @param dataset what it is; by default its name says so
   * @param manifest what the sender counted, as in {@link ManifestFile}
   * @param acceptance by default every report that is right
   */
  @PostMapping("/api/loads")
  LoadAnswer load(
      @RequestParam MultipartFile file,
      @RequestParam(required = false) @Nullable String dataset,
      @RequestParam(required = false) @Nullable String manifest,
      @RequestParam(defaultValue = "OFFICIAL") Origin origin,
      @RequestParam(defaultValue = "RIGHT_REPORTS") Acceptance acceptance)
      throws IOException {
    Declaration declared = manifest == null ? Declaration.NONE : ManifestFile.read(manifest);
    String name = Objects.requireNonNullElse(file.getOriginalFilename(), "file");
    Path waiting = folder.resolve("load-" + UUID.randomUUID());
    try {
      file.transferTo(waiting);
      return LoadAnswer.of(
          loads.load(waiting, new LoadRequest(name, dataset, origin, declared, acceptance)));
    } finally {
      Files.deleteIfExists(waiting);
    }
  }

  @GetMapping("/api/loads/{id}/held.csv")
  ResponseEntity<Resource> held(@PathVariable String id) {
    Path file = folder.resolve("held-" + id + ".csv");
    return HELD.matcher(id).matches() && Files.exists(file)
        ? ResponseEntity.ok()
            .header("Content-Disposition", "attachment; filename=\"held.csv\"")
            .header("Content-Type", "text/csv;charset=UTF-8")
            .body(new FileSystemResource(file))
        : ResponseEntity.notFound().build();
  }

  @ExceptionHandler
  ResponseEntity<Map<String, Object>> refused(RefusedFileException refusal) {
    return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT)
        .body(LoadError.of(refusal).body());
  }

  @ExceptionHandler
  ResponseEntity<Map<String, Object>> problem(ProblemException problem) {
    return ResponseEntity.badRequest().body(LoadError.of(problem).body());
  }
}
