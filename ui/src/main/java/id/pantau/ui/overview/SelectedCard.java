package id.pantau.ui.overview;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import id.pantau.chart.ChartSize;
import id.pantau.chart.Magnifier;
import id.pantau.ui.api.ClientException;
import id.pantau.ui.api.NoNeed;
import id.pantau.ui.api.Origin;
import id.pantau.ui.api.Progress;
import id.pantau.ui.api.RegionProgress;
import id.pantau.ui.api.Target;
import id.pantau.ui.part.Card;
import id.pantau.ui.part.FailureCard;
import id.pantau.ui.part.OriginBadge;
import id.pantau.ui.part.OutlookMark;

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
    Origin origin = region.progress().activated().origin();
    if (origin != null) {
      beside(new OriginBadge(origin, wording.speech()));
    }
    add(shares(region, wording));
    ClientException failure = selected.failure();
    if (failure == null) {
      add(new TrackFigure(region, selected.track(), wording, size, Magnifier.NONE));
    } else {
      add(new FailureCard(failure, wording.speech(), again));
    }
    Anchor open =
        new Anchor(filter.at(region.code()).address(), wording.say("selected.page", region.name()));
    Div foot = new Div(new OutlookMark(region.progress().outlook(), wording.speech()), open);
    foot.addClassName("p-row");
    add(foot);
  }

  private static String sub(RegionProgress region, Wording wording) {
    Target target = region.progress().target();
    String day = wording.speech().formats().date(region.progress().asOf());
    return target == null
        ? wording.say("selected.sub.none", day)
        : wording.say("selected.sub", wording.rate(target), day);
  }

  private static Div shares(RegionProgress region, Wording wording) {
    Progress progress = region.progress();
    String ofBase =
        wording.say(
            "metric.base.fraction",
            wording.count(progress.activated()),
            wording.count(progress.base()),
            wording.basis(progress.basis()));
    Div shares = new Div();
    shares.addClassName("p-shares");
    shares.add(
        figure(
            wording.say("share.target"),
            wording.exactShare(progress.shareOfTarget()),
            wording.fraction(progress)),
        figure(wording.say("metric.base"), wording.exactShare(progress.shareOfBase()), ofBase),
        figure(
            wording.say("metric.pace"),
            wording.count(progress.currentPace()),
            wording.say("metric.pace.fraction")),
        required(progress, wording));
    return shares;
  }

  private static Div required(Progress progress, Wording wording) {
    Double need = progress.requiredPerWeek();
    NoNeed reason = progress.requiredPerWeekReason();
    if (need == null) {
      String why = reason == null ? "" : wording.speech().word("need", reason);
      return figure(wording.say("metric.required"), wording.say("figure.missing"), why);
    }
    String fraction =
        wording.say(
            "metric.required.fraction",
            wording.count(progress.gap()),
            String.valueOf(progress.daysLeft()));
    String value = wording.speech().formats().count(need);
    return figure(wording.say("metric.required"), value, fraction);
  }

  private static Div figure(String name, String value, String fraction) {
    Div figure = new Div(styled("p-key", name), styled("p-value", value));
    figure.add(styled("p-small", fraction));
    return figure;
  }

  private static Span styled(String style, String text) {
    Span span = new Span(text);
    span.addClassName(style);
    return span;
  }
}
