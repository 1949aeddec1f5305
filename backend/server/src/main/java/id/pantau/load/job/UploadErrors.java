package id.pantau.load.job;

import id.pantau.load.LoadError;
import id.pantau.problem.ProblemException;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;

/** Says what is wrong with an upload that could not be received, before any controller sees it. */
@RestControllerAdvice
public final class UploadErrors {

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

  @ExceptionHandler
  ResponseEntity<Map<String, Object>> cutOff(MultipartException cutOff) {
    return ResponseEntity.badRequest()
        .body(
            LoadError.of(
                    ProblemException.badInput(
                        "the upload is no whole multipart/form-data with the file in the field \"file\"; send it again"))
                .body());
  }
}
