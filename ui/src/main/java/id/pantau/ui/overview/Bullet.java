package id.pantau.ui.overview;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import id.pantau.ui.api.Progress;
import id.pantau.ui.api.RegionProgress;
import id.pantau.ui.api.Target;
import id.pantau.ui.base.Formats;
import id.pantau.ui.part.BarLength;
import org.jspecify.annotations.Nullable;

/** The bar of the plaque: how far, where the path stands, where the target is. */
final class Bullet extends Div {
  private static final long serialVersionUID = 1L;

  Bullet(RegionProgress region, Target target, PlaqueWords words, Wording wording) {
    Progress progress = region.progress();
    Formats formats = wording.speech().formats();
    addClassName("p-bullet");
    getElement().setAttribute("role", "img");
    String share = words.heroValue();
    Double path = progress.pathShare();
    String pathText = path == null ? "" : formats.roundShare(path);
    String sentence =
        path == null
            ? wording.say("bullet.sentence.open", share)
            : wording.say("bullet.sentence", share, pathText);
    getElement().setAttribute("aria-label", sentence);
    add(track(progress, path, path == null ? "" : wording.say("bullet.path", pathText)));
    add(foot(words.distance(), wording.say("bullet.target", formats.dayMonth(target.deadline()))));
  }

  private static Div track(Progress progress, @Nullable Double path, String label) {
    Div fill = styled("p-fill");
    fill.getStyle()
        .setWidth(
            BarLength.of(progress.shareOfTarget().known() ? progress.shareOfTarget().amount() : 0));
    Div track = new Div(fill);
    track.addClassName("p-track");
    track.setClassName("p-silent", !progress.shareOfTarget().known());
    if (path != null) {
      Div mark = styled("p-mark");
      mark.getStyle().setLeft(BarLength.of(path));
      Span name = new Span(label);
      name.addClassName("p-mark-name");
      name.getStyle().set("--at", BarLength.of(path));
      track.add(mark, name);
    }
    track.add(styled("p-end"));
    return track;
  }

  private static Div foot(@Nullable String distance, String target) {
    Span end = new Span(target);
    end.addClassName("p-target");
    Div foot = new Div(new Span(distance == null ? "" : distance), end);
    foot.addClassName("p-bullet-foot");
    return foot;
  }

  private static Div styled(String style) {
    Div div = new Div();
    div.addClassName(style);
    return div;
  }
}
