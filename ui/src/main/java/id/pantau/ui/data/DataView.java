package id.pantau.ui.data;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import id.pantau.ui.api.PantauClient;
import id.pantau.ui.api.history.HistoryClient;
import id.pantau.ui.api.load.LoadClient;
import id.pantau.ui.data.common.DataFilter;
import id.pantau.ui.data.common.DataPane;
import id.pantau.ui.data.common.DataTab;
import id.pantau.ui.data.common.Known;
import id.pantau.ui.data.datasets.DatasetsTab;
import id.pantau.ui.data.reporting.ReportingTab;
import id.pantau.ui.data.upload.UploadTab;
import id.pantau.ui.data.versions.VersionsTab;
import id.pantau.ui.part.RegionField;
import id.pantau.ui.part.SpokenPage;
import id.pantau.ui.part.UnreadNotice;
import org.jspecify.annotations.Nullable;

/** What comes in: files, who reports, what files must look like, what holds. */
@Route("data")
@Menu(title = "nav.data", icon = "data", order = 8)
public class DataView extends SpokenPage {
  private static final long serialVersionUID = 1L;
  private static final String EXAMPLE =
      "tab=REPORTING, region=16, dataset=activations, from=2023-09-04, to=2023-11-05";

  private final LoadClient loads;
  private final HistoryClient history;
  private final RegionField.Search search;
  private final Known known;
  private final TabBar tabs = new TabBar();
  private final Div notice = new Div();
  private final Div body = new Div();
  private DataFilter filter = DataFilter.START;
  private @Nullable DataTab shown;
  private @Nullable DataPane pane;

  /** A view that asks these. */
  public DataView(PantauClient client, LoadClient loads, HistoryClient history) {
    this.loads = loads;
    this.history = history;
    this.search = (words, first) -> client.regions(words, first).regions();
    this.known = new Known(loads, history);
    addClassName("p-data");
    add(title(), tabs, notice, body);
  }

  private void go(DataFilter to) {
    getUI().ifPresent(ui -> ui.navigate(DataView.class, to.parameters()));
  }

  @Override
  protected void enter(BeforeEnterEvent event) {
    filter = DataFilter.of(event.getLocation().getQueryParameters());
    render();
  }

  @Override
  protected void render() {
    title().setText(speech().say("nav.data"));
    tabs.show(filter, speech());
    notice.removeAll();
    UnreadNotice.of(filter.unread(), EXAMPLE, speech()).ifPresent(notice::add);
    pane().show(filter, speech());
  }

  private DataPane pane() {
    if (pane == null || shown != filter.tab()) {
      body.removeAll();
      pane = pane(filter.tab());
      shown = filter.tab();
      body.add(pane);
    }
    return pane;
  }

  private DataPane pane(DataTab tab) {
    return switch (tab) {
      case UPLOAD -> new UploadTab(loads, history, known, search, this::go);
      case REPORTING -> new ReportingTab(history, known, search, this::go);
      case DATASETS -> new DatasetsTab(loads);
      case VERSIONS -> new VersionsTab(history, known, search, this::go);
    };
  }

  @Override
  public String getPageTitle() {
    return speech().word("tab", filter.tab()) + " · " + super.getPageTitle();
  }
}
