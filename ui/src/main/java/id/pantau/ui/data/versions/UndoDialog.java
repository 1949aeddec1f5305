package id.pantau.ui.data.versions;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import id.pantau.ui.api.history.Batch;
import id.pantau.ui.base.Speech;
import id.pantau.ui.data.common.Names;

/**
 * Asks before a file is taken back, and says what that changes. What Vaadin calls the confirm
 * button has the focus and the strong colour, so it is the one that changes nothing.
 */
final class UndoDialog extends ConfirmDialog {
  private static final long serialVersionUID = 1L;

  UndoDialog(Batch batch, Names names, Speech speech, Runnable undo) {
    setHeader(speech.say("undo.title"));
    setText(
        speech.counted(
            "undo.text", batch.holding(), batch.source(), names.dataset(batch.dataset(), speech)));
    setConfirmText(speech.say("undo.keep"));
    setRejectable(true);
    setRejectText(speech.say("undo.confirm"));
    setRejectButtonTheme("error tertiary");
    addRejectListener(event -> undo.run());
  }
}
