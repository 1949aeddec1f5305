package id.pantau.ui.data.upload;

import com.vaadin.flow.component.upload.UploadI18N;
import id.pantau.ui.base.Speech;
import java.util.List;

/** The upload's own texts in the language of the page. */
final class UploadWords {
  private UploadWords() {}

  static UploadI18N in(Speech speech) {
    String failed = speech.say("upload.failed");
    UploadI18N.Uploading uploading =
        new UploadI18N.Uploading()
            .setStatus(
                new UploadI18N.Uploading.Status()
                    .setConnecting(speech.say("upload.connecting"))
                    .setStalled(speech.say("upload.stalled"))
                    .setProcessing(speech.say("upload.processing"))
                    .setHeld(speech.say("upload.held")))
            .setRemainingTime(
                new UploadI18N.Uploading.RemainingTime()
                    .setPrefix(speech.say("upload.remaining"))
                    .setUnknown(speech.say("upload.remaining.unknown")))
            .setError(
                new UploadI18N.Uploading.Error()
                    .setServerUnavailable(failed)
                    .setUnexpectedServerError(failed)
                    .setForbidden(speech.say("upload.options")));
    return new UploadI18N()
        .setUploading(uploading)
        .setError(new UploadI18N.Error().setTooManyFiles(speech.say("upload.one")))
        .setFile(
            new UploadI18N.File()
                .setRetry(speech.say("upload.retry"))
                .setStart(speech.say("upload.start"))
                .setRemove(speech.say("upload.remove")))
        .setUnits(List.of("B", "KB", "MB", "GB", "TB"), 1000);
  }
}
