package id.pantau.contract;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.pantau.problem.ErrorBody;
import id.pantau.problem.ProblemCode;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * The data contract over HTTP: {@code /contract} for people, {@code /contract/datapackage.json} for
 * programs, and an example and a template of each dataset.
 */
@RestController
public final class ContractController {

  private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, UTF_8);
  private static final MediaType CSS = MediaType.valueOf("text/css;charset=UTF-8");
  private static final MediaType CSV = MediaType.valueOf("text/csv;charset=UTF-8");
  private static final MediaType XLSX =
      MediaType.valueOf("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
  private static final String POLICY =
      "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

  private final Contract contract;

  public ContractController(Contract contract) {
    this.contract = contract;
  }

  /** The page loads nothing but its own style and the product's typeface. */
  @ModelAttribute
  void headers(HttpServletResponse response) {
    response.setHeader("Content-Security-Policy", POLICY);
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Referrer-Policy", "no-referrer");
  }

  @GetMapping("/contract")
  ResponseEntity<byte[]> page() {
    byte[] page = new ContractPage(contract.tables()).html().getBytes(UTF_8);
    return answer(page, HTML).header(HttpHeaders.VARY, HttpHeaders.ACCEPT).body(page);
  }

  /** For programs that ask for the page's address. */
  @GetMapping(path = "/contract", produces = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<byte[]> descriptorOfPage() {
    return answer(contract.descriptor(), MediaType.APPLICATION_JSON)
        .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
        .header(HttpHeaders.CONTENT_LOCATION, "/contract/datapackage.json")
        .body(contract.descriptor());
  }

  @GetMapping("/contract/datapackage.json")
  ResponseEntity<byte[]> descriptor() {
    byte[] descriptor = contract.descriptor();
    return answer(descriptor, MediaType.APPLICATION_JSON).body(descriptor);
  }

  /** The second address is where the descriptor says its files lie. */
  @GetMapping({"/contract/{dataset}/example.csv", "/contract/examples/{dataset}.csv"})
  ResponseEntity<byte[]> example(@PathVariable String dataset) {
    Table table = table(dataset);
    return file(contract.example(table), CSV, table.name() + ".csv");
  }

  @GetMapping("/contract/{dataset}/template.xlsx")
  ResponseEntity<byte[]> template(@PathVariable String dataset) {
    Table table = table(dataset);
    return file(contract.template(table), XLSX, table.name() + ".xlsx");
  }

  @GetMapping("/contract/contract.css")
  ResponseEntity<byte[]> style() {
    byte[] style = ContractFiles.style();
    return answer(style, CSS).body(style);
  }

  @ExceptionHandler
  ResponseEntity<Map<String, Object>> unknown(NoDatasetException unknown) {
    return ResponseEntity.status(HttpStatus.NOT_FOUND)
        .contentType(MediaType.APPLICATION_JSON)
        .body(ErrorBody.of(ProblemCode.NOT_FOUND, String.valueOf(unknown.getMessage())));
  }

  private Table table(String dataset) {
    return contract
        .table(dataset)
        .orElseThrow(
            () ->
                new NoDatasetException(
                    contract.tables().stream()
                        .map(Table::name)
                        .sorted()
                        .collect(Collectors.joining(", "))));
  }

  private static ResponseEntity<byte[]> file(byte[] content, MediaType type, String name) {
    return answer(content, type)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename(name).build().toString())
        .body(content);
  }

  /** May be kept, and is asked for again: another version of Pantau may have another contract. */
  private static ResponseEntity.BodyBuilder answer(byte[] content, MediaType type) {
    return ResponseEntity.ok()
        .contentType(type)
        .eTag('"' + DigestUtils.md5DigestAsHex(content) + '"')
        .cacheControl(CacheControl.noCache().cachePublic());
  }

  /** The contract has no such dataset. */
  static final class NoDatasetException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NoDatasetException(String known) {
      super(
          "Tidak ada jenis berkas itu; yang ada: %1$s. / There is no such dataset; there are: %1$s."
              .formatted(known));
    }
  }
}
