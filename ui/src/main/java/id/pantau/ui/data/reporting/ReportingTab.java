package id.pantau.ui.data.reporting;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.shared.Registration;
import id.pantau.ui.api.history.HistoryClient;
import id.pantau.ui.api.history.Reporting;
import id.pantau.ui.base.Icon;
import id.pantau.ui.base.Language;
import id.pantau.ui.base.Speech;
import id.pantau.ui.data.common.DataFilter;
import id.pantau.ui.data.common.DataPane;
import id.pantau.ui.data.common.Known;
import id.pantau.ui.data.common.RecordControls;
import id.pantau.ui.part.FailureCard;
import id.pantau.ui.part.Notice;
import id.pantau.ui.part.RegionField;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The tab of reporting: who reported when, drawn and listed. */
public final class ReportingTab extends DataPane {
  private static final long serialVersionUID = 1L;
  private static final int USUAL_WINDOW = 1440;

  private final ReportingPresenter presenter;
  private final RecordControls controls;
  private final Div body = new Div();
  private HeatSize size = HeatSize.of(USUAL_WINDOW);
  private Speech speech = Speech.in(Language.ID);
  private @Nullable ReportingScreen screen;
  private @Nullable Registration resize;

  /** A tab that asks these. */
  public ReportingTab(
      HistoryClient history, Known known, RegionField.Search search, Consumer<DataFilter> go) {
    this.presenter = new ReportingPresenter(history, known);
    this.controls = new RecordControls(search, DataFilter.START, go);
    body.addClassName("p-stack");
    add(controls, body);
  }

  @Override
  protected void onAttach(AttachEvent event) {
    int window = event.getUI().getPage().getExtendedClientDetails().getWindowInnerWidth();
    fit(window > 0 ? window : USUAL_WINDOW);
    resize = event.getUI().getPage().addBrowserWindowResizeListener(now -> fit(now.getWidth()));
  }

  @Override
  protected void onDetach(DetachEvent event) {
    if (resize != null) {
      resize.remove();
    }
  }

  private void fit(int window) {
    HeatSize now = HeatSize.of(window);
    if (!now.equals(size)) {
      size = now;
      render();
    }
  }

  @Override
  public void show(DataFilter filter, Speech words) {
    speech = words;
    screen = presenter.load(filter);
    render();
  }

  private void render() {
    body.removeAll();
    controls.offer(presenter.datasets(), speech);
    switch (screen) {
      case null -> {}
      case ReportingScreen.Shown shown -> show(shown);
      case ReportingScreen.Failed failed -> show(failed);
    }
  }

  private void show(ReportingScreen.Shown shown) {
    Reporting reporting = shown.reporting();
    ReportingWords words = new ReportingWords(reporting, shown.names(), speech);
    controls.show(
        shown.filter(),
        shown.region(),
        reporting.dataset(),
        reporting.from(),
        reporting.to(),
        speech);
    body.add(new HeatCard(words, size));
    if (!words.silent()) {
      words.never().ifPresent(sentence -> body.add(new Notice(Icon.HATCH, sentence)));
      body.add(new OfficesCard(words, shown.filter()));
    }
  }

  private void show(ReportingScreen.Failed failed) {
    DataFilter filter = failed.filter();
    String dataset = ReportingPresenter.dataset(filter);
    controls.show(filter, null, dataset, filter.from(), filter.to(), speech);
    body.add(new FailureCard(failed.failure(), speech, () -> show(filter, speech)));
  }
}
