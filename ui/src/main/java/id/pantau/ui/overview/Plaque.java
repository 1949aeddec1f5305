package id.pantau.ui.overview;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import id.pantau.ui.api.Overview;
import id.pantau.ui.api.Progress;
import id.pantau.ui.api.Standing;
import id.pantau.ui.api.Target;
import id.pantau.ui.base.Icon;
import id.pantau.ui.part.Emphasis;
import id.pantau.ui.part.MetricBlock;
import id.pantau.ui.part.OriginBadge;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The one strong block of the page: the figure people came for, with everything that makes it true.
 */
final class Plaque extends Section {
  private static final long serialVersionUID = 1L;
  private static final ZoneId CAPITAL = ZoneId.of("Asia/Jakarta");

  private final Overview overview;
  private final Progress progress;
  private final Wording wording;
  private final PlaqueWords words;

  Plaque(Overview overview, Wording wording) {
    this.overview = overview;
    this.progress = overview.region().progress();
    this.wording = wording;
    this.words = new PlaqueWords(overview, wording);
    addClassName("p-plaque");
    setAriaLabel(wording.say("plaque.name", overview.region().name()));
    add(left(), right(), foot());
  }

  private Div left() {
    Div left = div("p-left");
    Div hero = div("p-hero");
    hero.setText(words.heroValue());
    hero.setClassName("p-unknown", !words.hero().known());
    left.add(Emphasis.paragraph("p-key", words.heroName()), hero);
    left.add(
        Emphasis.paragraph("p-fraction", words.fraction()),
        Emphasis.paragraph("p-fraction", words.definition()));
    Target target = progress.target();
    if (target != null) {
      left.add(new Bullet(overview.region(), target, words, wording));
    }
    return left;
  }

  private Div right() {
    Div metrics = div("p-metrics");
    new Metrics(overview.region(), wording)
        .all(overview.ahead())
        .forEach(metric -> metrics.add(new MetricBlock(metric, wording.speech())));
    Div right = div("p-right");
    right.add(Emphasis.paragraph("p-say", words.sentence()), metrics);
    return right;
  }

  private Div foot() {
    Div foot = div("p-plaque-foot");
    foot.add(
        new Span(wording.say("plaque.asof", wording.speech().formats().date(progress.asOf()))));
    OffsetDateTime decided = overview.dataVersion().decidedAt();
    if (decided != null) {
      ZoneId zone = Objects.requireNonNullElse(overview.zone(), CAPITAL);
      foot.add(
          new Span(wording.say("plaque.known", wording.speech().formats().moment(decided, zone))));
    }
    if (progress.stale()) {
      foot.add(new Span(wording.say("plaque.last", wording.lastData(progress))));
    }
    Origins.of(progress).forEach(origin -> foot.add(new OriginBadge(origin, wording.speech())));
    sources().forEach(foot::add);
    foot.add(new Anchor("#how", wording.say("plaque.how")));
    return foot;
  }

  private List<Component> sources() {
    Stream<Component> published =
        overview.track().standings().reversed().stream().limit(1).map(this::published);
    Stream<Component> targets =
        progress.targets().stream().limit(1).filter(Target::underRevision).map(this::revised);
    Stream<Component> others = progress.targets().stream().skip(1).map(this::beside);
    return Stream.of(published, targets, others).flatMap(stream -> stream).toList();
  }

  private Span published(Standing standing) {
    String outlet =
        Objects.requireNonNullElse(standing.outlet(), wording.say("standing.outlet.none"));
    String day = wording.speech().formats().date(standing.publishedOn());
    return new Span(
        wording.say(
            "plaque.published", wording.speech().formats().count(standing.count()), outlet, day));
  }

  private Span revised(Target target) {
    Span chip =
        new Span(Icon.CLOCK.make(), new Span(wording.say("plaque.revision", wording.rate(target))));
    chip.addClassNames("p-badge", "p-published");
    return chip;
  }

  private Span beside(Target target) {
    String until = wording.speech().formats().date(target.deadline());
    return new Span(
        wording.say(
            target.underRevision() ? "plaque.target.other.revision" : "plaque.target.other",
            wording.rate(target),
            target.region().name(),
            until));
  }

  private static Div div(String style) {
    Div div = new Div();
    div.addClassName(style);
    return div;
  }
}
