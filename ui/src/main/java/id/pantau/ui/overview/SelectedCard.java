package id.pantau.ui.overview;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import id.pantau.ui.api.ClientException;
import id.pantau.ui.api.Figure;
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
      Screen.Selected selected, OverviewFilter filter, Wording wording, int width, Runnable again) {
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
      add(new TrackFigure(region, selected.track(), wording, width));
    } else {
      add(new FailureCard(failure, wording.speech(), again));
    }
    Anchor open =
        new Anchor(
            Trail.address(filter.at(region.code())), wording.say("selected.page", region.name()));
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
        share(
            wording.say("share.target"),
            progress.shareOfTarget(),
            wording.fraction(progress),
            wording));
    shares.add(share(wording.say("metric.base"), progress.shareOfBase(), ofBase, wording));
    return shares;
  }

  private static Div share(String name, Figure figure, String fraction, Wording wording) {
    Div share = new Div(styled("p-key", name), styled("p-value", wording.exactShare(figure)));
    share.add(styled("p-small", fraction));
    return share;
  }

  private static Span styled(String style, String text) {
    Span span = new Span(text);
    span.addClassName(style);
    return span;
  }
}
