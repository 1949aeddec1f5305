package id.pantau.graphiql;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RestController;

/**
 * GraphiQL at {@code /graphiql}, whose parts all come from this server, as there are networks
 * without the internet. The parts themselves lie below {@code /_static}.
 */
@RestController
public final class GraphiqlController {

  private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, UTF_8);
  private static final MediaType SCRIPT = MediaType.valueOf("text/javascript;charset=UTF-8");
  private static final MediaType CSS = MediaType.valueOf("text/css;charset=UTF-8");

  /** The editor writes styles of its own into the page and has its typefaces in its style sheet. */
  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; font-src 'self' data:;"
          + " img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

  @ModelAttribute
  void headers(HttpServletResponse response) {
    response.setHeader("Content-Security-Policy", POLICY);
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Referrer-Policy", "same-origin");
  }

  @GetMapping("/graphiql")
  ResponseEntity<byte[]> page() {
    return answer(HTML, PageFiles.bytes("page.html"));
  }

  @GetMapping("/graphiql/start.js")
  ResponseEntity<byte[]> start() {
    return answer(SCRIPT, PageFiles.bytes("start.js"));
  }

  @GetMapping("/graphiql/page.css")
  ResponseEntity<byte[]> style() {
    return answer(CSS, PageFiles.bytes("page.css"));
  }

  /** The queries that the page opens with, in the order of their tabs. */
  @GetMapping("/graphiql/examples.json")
  List<String> examples() {
    return PageFiles.examples();
  }

  private static ResponseEntity<byte[]> answer(MediaType type, byte[] content) {
    return ResponseEntity.ok()
        .contentType(type)
        .cacheControl(CacheControl.noCache().cachePublic())
        .body(content);
  }
}
