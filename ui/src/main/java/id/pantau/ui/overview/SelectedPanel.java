package id.pantau.ui.overview;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import id.pantau.ui.api.Origin;
import id.pantau.ui.api.Progress;
import id.pantau.ui.api.RegionProgress;
import id.pantau.ui.api.Target;
import id.pantau.ui.part.OriginBadge;
import id.pantau.ui.part.OutlookMark;

/** The chosen province, within the nation's map. */
final class SelectedPanel extends Div {
  private static final long serialVersionUID = 1L;

  SelectedPanel(RegionProgress region, OverviewFilter filter, Wording wording) {
    addClassName("p-selected-panel");
    Progress progress = region.progress();
    Div value = new Div(wording.share(progress.share(), region));
    value.addClassName("p-value");
    Target target = progress.target();
    String of = target == null ? wording.ofBase(progress) : wording.ofTarget(progress, target);
    Paragraph fraction = new Paragraph(of);
    fraction.addClassName("p-sub");
    Anchor open = new Anchor(filter.at(region.code()).address(), wording.say("selected.open"));
    Div foot = new Div(new OutlookMark(progress.outlook(), wording.outlook(progress)), open);
    foot.addClassName("p-row");
    add(new H3(region.name()), head(value, progress, wording), fraction, foot);
  }

  /** Two rows of tiles are as high as this may be, so the origin stands beside the share. */
  private static Div head(Div value, Progress progress, Wording wording) {
    Div head = new Div(value);
    head.addClassName("p-selected-head");
    Origin origin = Origins.joint(progress);
    if (origin != null) {
      head.add(OriginBadge.brief(origin, wording.speech()));
    }
    return head;
  }
}
