package id.pantau.load.job;

import id.pantau.load.LoadError;
import id.pantau.problem.ProblemException;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;

/**
 * Says what is wrong with a request about uploads that no controller sees: one that could not be
 * received, or that asks for what there is not.
 */
@RestControllerAdvice
public final class UploadErrors {

  private static final String HOW =
      "Cara itu tidak ada di sini: kirim berkas dengan POST /api/loads (curl -F file=@NAMA), tanyakan satu dengan GET /api/loads/ID; semua yang pernah dikirim dijawab GraphQL, \"loads\". / That cannot be done here: send a file with POST /api/loads (curl -F file=@NAME), ask about one with GET /api/loads/ID; GraphQL answers all that were handed in, \"loads\".";

  private final long largest;

  /**
   * @param largest bytes that a file may have
   */
  public UploadErrors(long largest) {
    this.largest = largest;
  }

  @ExceptionHandler
  ResponseEntity<Map<String, Object>> tooLarge(MaxUploadSizeExceededException exceeded) {
    return ResponseEntity.status(HttpStatus.CONTENT_TOO_LARGE)
        .body(TooLargeException.of(largest).error().body());
  }

  /**
   * A method that there is not.
   *
   * @throws HttpRequestMethodNotSupportedException the same, at every other address
   */
  @ExceptionHandler
  ResponseEntity<Map<String, Object>> unsupported(
      HttpRequestMethodNotSupportedException unsupported, HttpServletRequest request)
      throws HttpRequestMethodNotSupportedException {
    if (!request.getRequestURI().startsWith("/api/loads")) {
      throw unsupported;
    }
    return ResponseEntity.status(HttpStatus.METHOD_NOT_ALLOWED)
        .headers(unsupported.getHeaders())
        .contentType(MediaType.APPLICATION_JSON)
        .body(LoadError.of(ProblemException.badInput(HOW)).body());
  }

  @ExceptionHandler
  ResponseEntity<Map<String, Object>> cutOff(MultipartException cutOff) {
    return ResponseEntity.badRequest()
        .body(
            LoadError.of(
                    ProblemException.badInput(
                        "Kiriman terputus atau bukan multipart/form-data dengan berkas di isian \"file\"; kirim lagi. / the upload is no whole multipart/form-data with the file in the field \"file\"; send it again"))
                .body());
  }
}
