package id.pantau.ui.data.versions;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import id.pantau.ui.api.history.Page;
import id.pantau.ui.api.history.Report;
import id.pantau.ui.api.history.Report.Decision;
import id.pantau.ui.base.Speech;
import id.pantau.ui.data.common.Names;
import id.pantau.ui.data.common.Table;
import id.pantau.ui.data.common.Zones;
import id.pantau.ui.part.Card;
import id.pantau.ui.part.Paged;
import java.util.function.Function;

/** The reports that hold, each with everything that was decided about it. */
final class ReportsCard extends Card {
  private static final long serialVersionUID = 1L;

  private final Speech speech;

  ReportsCard(
      Page<Report> reports,
      String dataset,
      Names names,
      Speech speech,
      Function<String, Page<Report>> next) {
    super(title(reports, names.dataset(dataset, speech), speech), speech.say("held.sub"));
    this.speech = speech;
    addClassName("p-holding");
    if (!reports.nodes().isEmpty()) {
      Table table = table();
      add(table);
      new Paged<Report>(this, report -> table.row(cells(report)), next, speech).show(reports);
    }
  }

  private static String title(Page<Report> reports, String dataset, Speech speech) {
    return reports.nodes().isEmpty()
        ? speech.say("held.title.none", dataset)
        : speech.counted("held.title", reports.totalCount(), dataset);
  }

  private Table table() {
    return Table.of(
        speech.say("held.name"),
        "p-report-table",
        speech::say,
        "held",
        "office",
        "day",
        "rows",
        "source",
        "version",
        "history");
  }

  private Component[] cells(Report report) {
    Span source = new Span(report.batch().source());
    source.addClassName("p-file-name");
    return new Component[] {
      new Span(office(report)),
      new Span(
          report.day() == null
              ? speech.say("figure.missing")
              : speech.formats().date(report.day())),
      new Span(speech.formats().count(report.rows())),
      source,
      new Span(speech.formats().count(report.dataVersion())),
      history(report)
    };
  }

  private String office(Report report) {
    return Names.national(report.office().code())
        ? speech.say("load.whole")
        : report.office().code() + ' ' + report.office().name();
  }

  private Component history(Report report) {
    if (report.history().size() <= 1) {
      return new Span(Zones.moment(report.decidedAt(), speech));
    }
    OrderedList list = new OrderedList();
    list.addClassName("p-decisions");
    report.history().forEach(decision -> list.add(item(decision)));
    Details details = new Details(speech.counted("held.decisions", report.history().size()), list);
    details.addClassName("p-history");
    return details;
  }

  private ListItem item(Decision decision) {
    String kind = speech.word("decision", decision.kind());
    String moment = Zones.moment(decision.decidedAt(), speech);
    String version = speech.formats().count(decision.dataVersion());
    return new ListItem(
        decision.batch() == null || decision.rows() == null
            ? speech.say("decision.nothing", kind, version, moment)
            : speech.counted(
                "decision.holds",
                decision.rows(),
                kind,
                version,
                moment,
                decision.batch().source()));
  }
}
