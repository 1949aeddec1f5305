package id.pantau.ui.overview;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import id.pantau.ui.api.Ahead;
import id.pantau.ui.base.Formats;
import id.pantau.ui.part.PlainTable;
import java.util.stream.Stream;

/** How a forecast was come by and how good it was on what is known already; shut at first. */
final class AheadDetails extends Details {
  private static final long serialVersionUID = 1L;

  private final transient Wording wording;
  private final transient Formats formats;

  AheadDetails(Ahead.Forecast forecast, Wording wording) {
    this.wording = wording;
    this.formats = wording.speech().formats();
    addClassName("p-backtest");
    setSummaryText(wording.say("backtest.title"));
    Div body = new Div(new Paragraph(AheadWords.reason(forecast, wording)), made(forecast));
    body.addClassName("p-backtest-body");
    if (forecast.backtest() != null) {
      body.add(accuracy(forecast.backtest()), new Paragraph(wording.say("backtest.legend")));
    }
    if (!forecast.candidates().isEmpty()) {
      body.add(candidates(forecast));
    }
    add(body);
  }

  private Paragraph made(Ahead.Forecast forecast) {
    return new Paragraph(
        wording.say(
            "backtest.made",
            formats.count(forecast.weeks()),
            formats.count(forecast.gaps()),
            formats.count(forecast.outliers())));
  }

  private PlainTable accuracy(Ahead.Backtest backtest) {
    PlainTable table =
        table(
            wording.say("backtest.caption", formats.count(backtest.origins())),
            "backtest.way",
            "backtest.mase",
            "backtest.pinball",
            "backtest.coverage");
    row(table, "backtest.forecast", backtest.forecast());
    row(table, "backtest.naive", backtest.naive());
    return table;
  }

  private void row(PlainTable table, String key, Ahead.Accuracy accuracy) {
    table.row(
        wording.say(key),
        formats.error(accuracy.mase()),
        formats.error(accuracy.pinball()),
        formats.roundShare(accuracy.coverage()));
  }

  /** Weights count only where models are put together. */
  private PlainTable candidates(Ahead.Forecast forecast) {
    String caption = wording.say("backtest.candidates");
    boolean weighted = forecast.choice() == Ahead.Choice.COMBINED;
    PlainTable table =
        weighted
            ? table(caption, "backtest.model", "backtest.mase", "backtest.weight")
            : table(caption, "backtest.model", "backtest.mase");
    for (Ahead.Candidate each : forecast.candidates()) {
      String error = formats.error(each.mase());
      if (weighted) {
        table.row(each.description(), error, formats.roundShare(each.weight()));
      } else {
        table.row(each.description(), error);
      }
    }
    return table;
  }

  private PlainTable table(String caption, String... heads) {
    PlainTable table =
        new PlainTable(caption, Stream.of(heads).map(key -> wording.say(key)).toList());
    table.addClassName("p-numbers");
    return table;
  }
}
