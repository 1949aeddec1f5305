package id.pantau.ui.api.load;

import id.pantau.ui.api.ClientException;
import java.util.Optional;

/**
 * The way of files: uploads and downloads are HTTP, in whichever process the backend runs. Every
 * method may throw a {@link ClientException}.
 */
public interface LoadClient {

  /**
   * Sends a file to be examined; nothing of it is taken. It goes through in a stream and returns
   * when all of it was sent, long before it has been read.
   */
  LoadJob examine(SentFile file, LoadRequest request);

  /** How far a file is, or what became of it. */
  LoadJob job(String id);

  /** Takes what is right of a file that was examined. */
  LoadJob accept(String id);

  /** Forgets a file that was examined. */
  void forget(String id);

  /** What was held back of a file, as CSV with the reasons; the caller closes it. */
  Download held(String id);

  /** What files must look like. */
  Contract contract();

  /**
   * The address at which people read the same, relative to this application; empty when the backend
   * is elsewhere, where browsers may not reach it.
   */
  Optional<String> contractPage();

  /** An empty workbook of a dataset to fill in; the caller closes it. */
  Download template(String dataset);

  /** An example file of a dataset; the caller closes it. */
  Download example(String dataset);
}
