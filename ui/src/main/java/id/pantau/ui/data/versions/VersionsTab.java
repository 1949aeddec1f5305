package id.pantau.ui.data.versions;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.notification.Notification;
import id.pantau.ui.api.ClientException;
import id.pantau.ui.api.DataVersion;
import id.pantau.ui.api.history.Batch;
import id.pantau.ui.api.history.HistoryClient;
import id.pantau.ui.base.Speech;
import id.pantau.ui.data.common.DataFilter;
import id.pantau.ui.data.common.DataPane;
import id.pantau.ui.data.common.Known;
import id.pantau.ui.data.common.LoadsCard;
import id.pantau.ui.data.common.Names;
import id.pantau.ui.data.common.RecordControls;
import id.pantau.ui.part.FailureCard;
import id.pantau.ui.part.RegionField;
import java.util.function.Consumer;

/** The tab of versions: what was accepted, what holds, what was handed in. */
public final class VersionsTab extends DataPane {
  private static final long serialVersionUID = 1L;
  private static final int SHOWN_MS = 6000;

  private final VersionsPresenter presenter;
  private final RecordControls controls;
  private final Div body = new Div();

  /** A tab that asks these. */
  public VersionsTab(
      HistoryClient history, Known known, RegionField.Search search, Consumer<DataFilter> go) {
    this.presenter = new VersionsPresenter(history, known);
    this.controls = new RecordControls(search, DataFilter.START, go);
    body.addClassName("p-stack");
    add(controls, body);
  }

  @Override
  public void show(DataFilter filter, Speech speech) {
    controls.offer(presenter.contract(), speech.say("control.dataset.all"), speech);
    body.removeAll();
    switch (presenter.load(filter)) {
      case VersionsScreen.Shown shown -> show(shown, filter, speech);
      case VersionsScreen.Failed failed -> {
        controls.show(filter, null, filter.dataset(), filter.from(), filter.to(), speech);
        body.add(new FailureCard(failed.failure(), speech, () -> show(filter, speech)));
      }
    }
  }

  private void show(VersionsScreen.Shown shown, DataFilter filter, Speech speech) {
    controls.show(filter, shown.region(), filter.dataset(), filter.from(), filter.to(), speech);
    Names names = shown.names();
    body.add(
        new BatchesCard(
            shown.batches(),
            names,
            speech,
            cursor -> presenter.batches(filter, cursor),
            batch -> ask(batch, names, filter, speech)));
    body.add(reports(shown, filter, speech));
    body.add(LoadsCard.paged(shown.loads(), names, speech, presenter::loads));
  }

  private Component reports(VersionsScreen.Shown shown, DataFilter filter, Speech speech) {
    return new ReportsCard(
        shown.reports(),
        shown.dataset(),
        shown.names(),
        speech,
        cursor -> presenter.reports(filter, cursor));
  }

  private void ask(Batch batch, Names names, DataFilter filter, Speech speech) {
    new UndoDialog(batch, names, speech, () -> undo(batch, filter, speech)).open();
  }

  private void undo(Batch batch, DataFilter filter, Speech speech) {
    try {
      DataVersion version = presenter.undo(batch);
      String number = speech.formats().count(version.version());
      Notification.show(
          speech.say("undo.done", batch.source(), number),
          SHOWN_MS,
          Notification.Position.BOTTOM_START);
      show(filter, speech);
    } catch (ClientException failure) {
      body.addComponentAsFirst(new FailureCard(failure, speech, () -> undo(batch, filter, speech)));
    }
  }
}
