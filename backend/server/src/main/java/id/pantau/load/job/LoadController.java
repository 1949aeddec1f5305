package id.pantau.load.job;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.pantau.load.LoadError;
import id.pantau.problem.ProblemCode;
import id.pantau.problem.ProblemException;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.FileSystemResource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.validation.BindException;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/**
 * Files over HTTP. {@code POST /api/loads} takes a file and answers what became of it, or at once
 * with {@code wait=false}; {@code GET /api/loads/ID} says how far it is; a file that was only
 * examined is taken by {@code POST /api/loads/ID/accept}; {@code GET /api/loads/ID/held.csv} gives
 * what was held back.
 */
@RestController
public final class LoadController {

  private static final String RETRY_SECONDS = "10";

  private static final String NOTHING_HELD =
      "Tidak ada yang ditahan dari berkas itu. / Nothing of that file was held back.";

  private final Jobs jobs;
  private final Path folder;

  /**
   * @param folder where files wait; the warehouse may read there
   */
  public LoadController(Jobs jobs, Path folder) {
    this.jobs = jobs;
    this.folder = folder;
  }

  /** Whether an answer is waited for, or only how to ask for it is wanted. */
  private enum Reply {
    WHEN_DONE,
    AT_ONCE;

    static Reply of(String wait) {
      return switch (wait) {
        case "true" -> WHEN_DONE;
        case "false" -> AT_ONCE;
        default ->
            throw ProblemException.badInput("wait is \"%s\"; write true or false".formatted(wait));
      };
    }
  }

  @ModelAttribute
  void headers(HttpServletResponse response) {
    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    response.setHeader("X-Content-Type-Options", "nosniff");
  }

  /** Loads a file. */
  @PostMapping("/api/loads")
  ResponseEntity<Object> load(
      @ModelAttribute LoadForm form, @RequestParam(defaultValue = "true") String wait)
      throws IOException, InterruptedException {
    Reply reply = Reply.of(wait);
    return reply(jobs.submit(received(form)), reply);
  }

  private Received received(LoadForm form) throws IOException {
    MultipartFile file = form.sent();
    var request = form.request();
    Path waiting = folder.resolve("load-" + UUID.randomUUID());
    file.transferTo(waiting);
    return new Received(waiting, Files.size(waiting), request);
  }

  /** Takes a file that was examined. */
  @PostMapping("/api/loads/{id}/accept")
  ResponseEntity<Object> accept(
      @PathVariable String id,
      @ModelAttribute LoadForm form,
      @RequestParam(defaultValue = "true") String wait)
      throws InterruptedException {
    Reply reply = Reply.of(wait);
    Optional<Job> job = jobs.accept(id, form::again);
    return job.isPresent() ? reply(job.get(), reply) : notKept(id);
  }

  private ResponseEntity<Object> notKept(String id) {
    return jobs.find(id).isPresent()
        ? error(
            HttpStatus.NOT_FOUND,
            new LoadError(
                "Berkasnya tidak disimpan (lagi): diterima, dihapus, sedang dikerjakan, atau lebih dari dua jam; kirim lagi. / The file is not kept (any more): it was accepted or deleted, is being worked on, or is older than two hours; send it again.",
                "NOT_FOUND",
                null))
        : unknown();
  }

  private static ResponseEntity<Object> reply(Job job, Reply reply) throws InterruptedException {
    return switch (reply) {
      case WHEN_DONE -> answer(job.await());
      case AT_ONCE ->
          ResponseEntity.accepted().location(URI.create("/api/loads/" + job.id())).body(job.now());
    };
  }

  private static ResponseEntity<Object> answer(LoadJob job) {
    LoadError error = job.error();
    return error == null ? ResponseEntity.ok(job.answer()) : error(status(error), error);
  }

  private static HttpStatus status(LoadError error) {
    return switch (error.code()) {
      case "REFUSED" -> HttpStatus.UNPROCESSABLE_CONTENT;
      case "BAD_INPUT" -> HttpStatus.BAD_REQUEST;
      case "BUSY" -> HttpStatus.TOO_MANY_REQUESTS;
      default -> HttpStatus.INTERNAL_SERVER_ERROR;
    };
  }

  /** How far a load is, and in the end what became of it. */
  @GetMapping("/api/loads/{id}")
  ResponseEntity<Object> job(@PathVariable String id) {
    return jobs.find(id)
        .map(job -> ResponseEntity.ok().<Object>body(job.now()))
        .orElseGet(LoadController::unknown);
  }

  @DeleteMapping("/api/loads/{id}")
  ResponseEntity<Object> forget(@PathVariable String id) {
    return jobs.forget(id) ? ResponseEntity.noContent().build() : unknown();
  }

  @GetMapping("/api/loads/{id}/held.csv")
  ResponseEntity<Object> held(@PathVariable String id) {
    return jobs.find(id).map(LoadController::held).orElseGet(LoadController::unknown);
  }

  private static ResponseEntity<Object> held(Job job) {
    Path held = job.held();
    return held == null || !Files.exists(held)
        ? error(HttpStatus.NOT_FOUND, new LoadError(NOTHING_HELD, "NOT_FOUND", null))
        : ResponseEntity.ok()
            .header(HttpHeaders.CONTENT_DISPOSITION, asFile(job.now().source() + ".held.csv"))
            .header(HttpHeaders.CONTENT_TYPE, "text/csv;charset=UTF-8")
            .body((Object) new FileSystemResource(held));
  }

  private static String asFile(String name) {
    return ContentDisposition.attachment().filename(name, UTF_8).build().toString();
  }

  @ExceptionHandler
  ResponseEntity<Object> problem(ProblemException problem) {
    LoadError error = LoadError.of(problem);
    ResponseEntity<Object> answer = error(status(error), error);
    return problem.code() == ProblemCode.BUSY
        ? ResponseEntity.status(answer.getStatusCode())
            .header(HttpHeaders.RETRY_AFTER, RETRY_SECONDS)
            .body(answer.getBody())
        : answer;
  }

  @ExceptionHandler
  ResponseEntity<Object> tooLarge(TooLargeException tooLarge) {
    return error(HttpStatus.CONTENT_TOO_LARGE, tooLarge.error());
  }

  @ExceptionHandler
  ResponseEntity<Object> unreadable(BindException unreadable) {
    if (unreadable.hasFieldErrors("file")) {
      return problem(LoadForm.noFile());
    }
    return badInput(
        unreadable.getFieldErrors().stream()
            .map(
                field ->
                    "\"%s\" cannot be %s%s"
                        .formatted(
                            field.getRejectedValue(),
                            field.getField(),
                            choices(unreadable.getFieldType(field.getField()))))
            .findFirst()
            .orElse("a field cannot be read"));
  }

  private static String choices(@Nullable Class<?> type) {
    return type == null || !type.isEnum()
        ? ""
        : Arrays.stream(type.getEnumConstants())
            .map(String::valueOf)
            .collect(Collectors.joining(", ", "; use one of ", ""));
  }

  private static ResponseEntity<Object> badInput(String sentence) {
    return error(HttpStatus.BAD_REQUEST, LoadError.of(ProblemException.badInput(sentence)));
  }

  private static ResponseEntity<Object> unknown() {
    return error(
        HttpStatus.NOT_FOUND,
        new LoadError(
            "Pemuatan itu tidak dikenal (lagi). / That load is not known (any more).",
            "NOT_FOUND",
            null));
  }

  private static ResponseEntity<Object> error(HttpStatus status, LoadError error) {
    Map<String, Object> body = error.body();
    return ResponseEntity.status(status).body(body);
  }
}
