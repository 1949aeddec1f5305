package id.pantau.export;

import id.pantau.access.Scope;
import id.pantau.problem.ErrorBody;
import id.pantau.problem.ProblemException;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code /api/export}: the whole answer to a query with one {@code aggregate}, for tools that only
 * know links and for those that do not.
 */
@RestController
public final class ExportController {

  private final Exports exports;

  public ExportController(Exports exports) {
    this.exports = exports;
  }

  /** What is asked by POST. */
  record Asked(
      @Nullable String query,
      @Nullable Map<String, Object> variables,
      @Nullable String format,
      @Nullable String delimiter,
      @Nullable Long since) {}

  @GetMapping("/api/export")
  ResponseEntity<StreamingResponseBody> get(
      @RequestParam(required = false) @Nullable String query,
      @RequestParam(required = false) @Nullable String variables,
      @RequestParam(required = false) @Nullable String format,
      @RequestParam(required = false) @Nullable String delimiter,
      @RequestParam(required = false) @Nullable Long since) {
    return answer(new Asked(query, variables(variables), format, delimiter, since));
  }

  @PostMapping(path = "/api/export", consumes = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<StreamingResponseBody> post(@RequestBody Asked asked) {
    return answer(asked);
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> variables(@Nullable String json) {
    try {
      return json == null ? Map.of() : JsonMapper.shared().readValue(json, Map.class);
    } catch (JacksonException e) {
      throw ProblemException.badInput("variables is no JSON object; write {\"name\": value}");
    }
  }

  private ResponseEntity<StreamingResponseBody> answer(Asked asked) {
    if (asked.query() == null || asked.query().isBlank()) {
      throw ProblemException.badInput(
          "there is no query; pass query={aggregate(measures:[ACTIVATED],by:[REGENCY]){totalCount}}");
    }
    ExportFormat format = format(asked.format());
    char delimiter = delimiter(asked.delimiter());
    Export export =
        exports.export(
            Scope.nation(),
            asked.query(),
            Objects.requireNonNullElse(asked.variables(), Map.of()),
            asked.since());
    return ResponseEntity.ok()
        .header(HttpHeaders.CONTENT_TYPE, format.mediaType())
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment()
                .filename(export.name() + "." + format.ending())
                .build()
                .toString())
        .header("X-Pantau-Data-Version", String.valueOf(export.version()))
        .body(out -> exports.write(export, format, delimiter, out));
  }

  private static ExportFormat format(@Nullable String name) {
    return Arrays.stream(ExportFormat.values())
        .filter(each -> each.ending().equals(name == null ? "csv" : name))
        .findFirst()
        .orElseThrow(
            () ->
                ProblemException.badInput(
                    "format is none that can be written; ask for one of %s"
                        .formatted(
                            Arrays.stream(ExportFormat.values())
                                .map(ExportFormat::ending)
                                .toList())));
  }

  private static char delimiter(@Nullable String delimiter) {
    if (delimiter != null && !List.of(",", ";").contains(delimiter)) {
      throw ProblemException.badInput("delimiter is neither , nor ; (write ; as %3B in a link)");
    }
    return delimiter == null ? ',' : delimiter.charAt(0);
  }

  @ExceptionHandler
  ResponseEntity<Map<String, Object>> refused(InvalidQueryException invalid) {
    return ResponseEntity.badRequest()
        .contentType(MediaType.APPLICATION_JSON)
        .body(Map.of("errors", invalid.errors()));
  }

  @ExceptionHandler
  ResponseEntity<Map<String, Object>> refused(ProblemException problem) {
    return ResponseEntity.status(HttpStatus.BAD_REQUEST)
        .contentType(MediaType.APPLICATION_JSON)
        .body(ErrorBody.of(problem.code(), String.valueOf(problem.getMessage())));
  }

  @ExceptionHandler
  void gone(IOException gone) {
    // Whoever asked has gone; the statement was cancelled with the reading.
  }
}
