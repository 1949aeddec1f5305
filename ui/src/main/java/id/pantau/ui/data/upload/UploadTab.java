package id.pantau.ui.data.upload;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.shared.Registration;
import id.pantau.ui.api.ClientException;
import id.pantau.ui.api.history.HistoryClient;
import id.pantau.ui.api.load.LoadClient;
import id.pantau.ui.api.load.LoadJob;
import id.pantau.ui.base.Language;
import id.pantau.ui.base.Speech;
import id.pantau.ui.data.common.DataFilter;
import id.pantau.ui.data.common.DataPane;
import id.pantau.ui.data.common.Known;
import id.pantau.ui.data.common.LoadsCard;
import id.pantau.ui.data.preview.Seen;
import id.pantau.ui.part.FailureCard;
import id.pantau.ui.part.RegionField;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The upload tab: the form, or what there is to say of the file that the address names. */
public final class UploadTab extends DataPane {
  private static final long serialVersionUID = 1L;
  private static final int POLL_MS = 400;

  private final UploadPresenter presenter;
  private final Consumer<DataFilter> go;
  private final UploadForm form;
  private final Div above = new Div();
  private final Div below = new Div();
  private DataFilter filter = DataFilter.START;
  private Speech speech = Speech.in(Language.ID);
  private @Nullable BusyCard busy;
  private @Nullable Registration poll;

  /** A tab that asks these. */
  public UploadTab(
      LoadClient loads,
      HistoryClient history,
      Known known,
      RegionField.Search search,
      Consumer<DataFilter> go) {
    this.presenter = new UploadPresenter(loads, history, known);
    this.go = go;
    this.form = new UploadForm(presenter, search, this::sent, this::failed);
    above.addClassName("p-stack");
    below.addClassName("p-stack");
    add(above, form, below);
  }

  @Override
  public void show(DataFilter shown, Speech words) {
    filter = shown;
    speech = words;
    form.speak(words);
    render(presenter.load(shown));
  }

  private void sent(LoadJob job) {
    if (job.known()) {
      go.accept(filter.examined(job.id()));
    } else {
      render(presenter.screen(job, false));
    }
  }

  private void failed(ClientException failure) {
    render(new UploadScreen.Failed(failure));
  }

  private void render(UploadScreen screen) {
    if (screen instanceof UploadScreen.Busy working && busy != null) {
      busy.show(working.job());
      return;
    }
    above.removeAll();
    below.removeAll();
    busy = null;
    watch(screen instanceof UploadScreen.Busy);
    switch (screen) {
      case UploadScreen.Start start -> start(start);
      case UploadScreen.Busy working -> work(working.job());
      case UploadScreen.Answered answered -> answered(answered);
      case UploadScreen.Refused refused -> refused(refused);
      case UploadScreen.Failed failed -> notAnswered(failed.failure());
    }
  }

  private void start(UploadScreen.Start start) {
    form.asStart(speech);
    if (start.loads() != null) {
      below.add(LoadsCard.head(start.loads(), start.names(), speech));
    } else if (start.failure() != null) {
      below.add(new FailureCard(start.failure(), speech, this::again));
    }
  }

  private void work(LoadJob job) {
    form.hide();
    BusyCard card = new BusyCard(job, speech);
    busy = card;
    above.add(card);
  }

  private void answered(UploadScreen.Answered screen) {
    if (screen.answer().refusal() == null) {
      form.hide();
    } else {
      form.asNextTry(speech);
    }
    Seen seen = new Seen(screen.job(), screen.answer(), screen.taken(), screen.names(), speech);
    LoadActions actions = new LoadActions(presenter, seen, filter, go, this::failed);
    above.add(new AnsweredBody(seen, actions.buttons()));
  }

  private void refused(UploadScreen.Refused screen) {
    above.add(new RefusedBody(screen.job(), screen.problem(), speech));
    form.asNextTry(speech);
  }

  private void notAnswered(ClientException failure) {
    above.add(new FailureCard(failure, speech, this::again));
    form.asNextTry(speech);
  }

  private void again() {
    render(presenter.load(filter));
  }

  private void watch(boolean working) {
    getUI().ifPresent(ui -> ui.setPollInterval(working ? POLL_MS : -1));
  }

  @Override
  protected void onAttach(AttachEvent event) {
    poll = event.getUI().addPollListener(tick -> tick());
    watch(busy != null);
  }

  private void tick() {
    if (busy != null) {
      again();
    }
  }

  @Override
  protected void onDetach(DetachEvent event) {
    event.getUI().setPollInterval(-1);
    Objects.requireNonNull(poll).remove();
  }
}
