package id.pantau.ui.overview;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import id.pantau.chart.ChartSize;
import id.pantau.chart.Magnifier;
import id.pantau.ui.api.ClientException;
import id.pantau.ui.api.Progress;
import id.pantau.ui.api.RegionProgress;
import id.pantau.ui.api.Target;
import id.pantau.ui.part.Card;
import id.pantau.ui.part.FailureCard;
import id.pantau.ui.part.Metric;
import id.pantau.ui.part.OriginBadges;
import id.pantau.ui.part.OutlookMark;
import id.pantau.ui.part.SampleMark;
import java.util.stream.Stream;

/** The chosen regency beside its province's map. */
final class SelectedCard extends Card {
  private static final long serialVersionUID = 1L;

  SelectedCard(
      Screen.Selected selected,
      OverviewFilter filter,
      Wording wording,
      ChartSize size,
      Runnable again) {
    super(selected.region().name(), sub(selected.region(), wording));
    addClassName("p-selected-card");
    RegionProgress region = selected.region();
    beside(new OriginBadges(Origins.of(region.progress()), wording.speech()));
    add(shares(region, wording));
    ClientException failure = selected.failure();
    if (failure == null) {
      add(new TrackFigure(region, selected.track(), null, wording, size, Magnifier.NONE));
    } else {
      add(new FailureCard(failure, wording.speech(), again));
    }
    Anchor open =
        new Anchor(filter.at(region.code()).address(), wording.say("selected.page", region.name()));
    Div foot = new Div(mark(region.progress(), wording), open);
    foot.addClassName("p-row");
    add(foot);
  }

  private static OutlookMark mark(Progress progress, Wording wording) {
    return new OutlookMark(progress.outlook(), wording.outlook(progress));
  }

  private static String sub(RegionProgress region, Wording wording) {
    Target target = region.progress().target();
    String day = wording.speech().formats().date(region.progress().asOf());
    return target == null
        ? wording.say("selected.sub.none", day)
        : wording.say("selected.sub", wording.rate(target), day);
  }

  private static Div shares(RegionProgress region, Wording wording) {
    Metrics metrics = new Metrics(region, wording);
    Div shares = new Div();
    shares.addClassName("p-shares");
    Stream.of(metrics.shareOfTarget(), metrics.shareOfBase(), metrics.pace(), metrics.required())
        .map(metric -> figure(metric, wording))
        .forEach(shares::add);
    return shares;
  }

  private static Div figure(Metric metric, Wording wording) {
    Span key = styled("p-key", metric.name());
    if (metric.sample()) {
      key.add(new SampleMark(wording.speech()));
    }
    Span value = styled("p-value", metric.value());
    return new Div(key, value, styled("p-small", metric.fraction()));
  }

  private static Span styled(String style, String text) {
    Span span = new Span(text);
    span.addClassName(style);
    return span;
  }
}
