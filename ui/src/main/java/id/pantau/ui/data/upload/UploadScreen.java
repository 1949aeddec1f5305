package id.pantau.ui.data.upload;

import id.pantau.ui.api.ClientException;
import id.pantau.ui.api.history.Load;
import id.pantau.ui.api.history.Page;
import id.pantau.ui.api.load.LoadAnswer;
import id.pantau.ui.api.load.LoadJob;
import id.pantau.ui.data.common.Names;
import org.jspecify.annotations.Nullable;

/** What the upload tab has to show. */
sealed interface UploadScreen {

  /**
   * No file yet: the form and what came before.
   *
   * @param loads null when they could not be had
   * @param failure why not
   */
  record Start(@Nullable Page<Load> loads, Names names, @Nullable ClientException failure)
      implements UploadScreen {}

  /** A file that is being worked on. */
  record Busy(LoadJob job) implements UploadScreen {}

  /** A file that was examined, or taken. */
  record Answered(LoadJob job, LoadAnswer answer, boolean taken, Names names)
      implements UploadScreen {}

  /** A file that was refused as a whole, or the work on it broke off. */
  record Refused(LoadJob job, LoadJob.Problem problem) implements UploadScreen {}

  /** No answer. */
  record Failed(ClientException failure) implements UploadScreen {}
}
