package id.pantau.ui.data.versions;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import id.pantau.ui.api.history.Batch;
import id.pantau.ui.base.Speech;
import id.pantau.ui.data.common.Names;

/** Asks before a file is taken back, and says what that changes. */
final class UndoDialog extends ConfirmDialog {
  private static final long serialVersionUID = 1L;

  UndoDialog(Batch batch, Names names, Speech speech, Runnable undo) {
    setHeader(speech.say("undo.title"));
    setText(
        speech.say(
            "undo.text",
            batch.source(),
            names.dataset(batch.dataset(), speech),
            speech.formats().count(batch.holding())));
    setCancelable(true);
    setCancelText(speech.say("undo.keep"));
    setConfirmText(speech.say("undo.confirm"));
    addConfirmListener(event -> undo.run());
  }
}
