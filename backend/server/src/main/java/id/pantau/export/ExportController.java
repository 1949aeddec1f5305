package id.pantau.export;

import id.pantau.access.Scope;
import id.pantau.problem.ErrorBody;
import id.pantau.problem.ProblemCode;
import id.pantau.problem.ProblemException;
import id.pantau.warehouse.WarehouseException;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
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
import org.springframework.web.util.DisconnectedClientHelper;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code /api/export}: the whole answer to a query with one {@code aggregate}, for tools that only
 * know links and for those that do not.
 */
@RestController
public final class ExportController {

  private static final Logger LOG = LoggerFactory.getLogger(ExportController.class);

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
  void get(
      @RequestParam(required = false) @Nullable String query,
      @RequestParam(required = false) @Nullable String variables,
      @RequestParam(required = false) @Nullable String format,
      @RequestParam(required = false) @Nullable String delimiter,
      @RequestParam(required = false) @Nullable Long since,
      HttpServletResponse response)
      throws IOException {
    answer(new Asked(query, variables(variables), format, delimiter, since), response);
  }

  @PostMapping(path = "/api/export", consumes = MediaType.APPLICATION_JSON_VALUE)
  void post(@RequestBody Asked asked, HttpServletResponse response) throws IOException {
    answer(asked, response);
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> variables(@Nullable String json) {
    try {
      return json == null ? Map.of() : JsonMapper.shared().readValue(json, Map.class);
    } catch (JacksonException e) {
      throw ProblemException.badInput("variables is no JSON object; write {\"name\": value}");
    }
  }

  private void answer(Asked asked, HttpServletResponse response) throws IOException {
    if (asked.query() == null || asked.query().isBlank()) {
      throw ProblemException.badInput(
          "there is no query; pass query={aggregate(measures:[ACTIVATED],by:[REGENCY]){totalCount}}");
    }
    ExportFormat format = format(asked.format());
    char delimiter = delimiter(asked.delimiter());
    Order order =
        exports.order(
            Scope.nation(),
            asked.query(),
            Objects.requireNonNullElse(asked.variables(), Map.of()),
            asked.since());
    write(order, format, delimiter, response);
  }

  /**
   * In the thread of the request, which may take as long as the reader does. What fails half way
   * ends the connection and not the answer, so that the reader knows of it; one who has gone need
   * not.
   */
  private void write(Order order, ExportFormat format, char delimiter, HttpServletResponse response)
      throws IOException {
    try {
      exports.write(order, format, delimiter, export -> opened(export, format, response));
    } catch (IOException | RuntimeException e) {
      if (DisconnectedClientHelper.isClientDisconnectedException(e)) {
        return;
      }
      if (response.isCommitted()) {
        throw new CutExportException(e);
      }
      response.reset();
      throw e;
    }
  }

  private static OutputStream opened(
      Export export, ExportFormat format, HttpServletResponse response) throws IOException {
    response.setContentType(format.mediaType());
    response.setHeader(
        HttpHeaders.CONTENT_DISPOSITION,
        ContentDisposition.attachment()
            .filename(export.name() + "." + format.ending())
            .build()
            .toString());
    response.setHeader("X-Pantau-Data-Version", String.valueOf(export.version()));
    return response.getOutputStream();
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
    return error(status(problem.code()), problem.code(), String.valueOf(problem.getMessage()));
  }

  private static HttpStatus status(ProblemCode code) {
    return switch (code) {
      case BAD_INPUT, NOT_FOUND, TOO_EXPENSIVE -> HttpStatus.BAD_REQUEST;
      case BUSY -> HttpStatus.TOO_MANY_REQUESTS;
      case TIMED_OUT -> HttpStatus.SERVICE_UNAVAILABLE;
      case INTERNAL -> HttpStatus.INTERNAL_SERVER_ERROR;
    };
  }

  @ExceptionHandler
  ResponseEntity<Map<String, Object>> failed(WarehouseException failed) {
    if (failed.kind() == WarehouseException.Kind.TIMED_OUT) {
      return error(
          HttpStatus.SERVICE_UNAVAILABLE,
          ProblemCode.TIMED_OUT,
          failed.getMessage() + "; ask for fewer regions, a shorter span or fewer measures");
    }
    LOG.error("an export failed", failed);
    return error(
        HttpStatus.INTERNAL_SERVER_ERROR,
        ProblemCode.INTERNAL,
        "Pantau could not export this; the server's log tells why");
  }

  private static ResponseEntity<Map<String, Object>> error(
      HttpStatus status, ProblemCode code, String sentence) {
    return ResponseEntity.status(status)
        .contentType(MediaType.APPLICATION_JSON)
        .body(ErrorBody.of(code, sentence));
  }
}
