package id.pantau.ui.overview;

import id.pantau.chart.Actual;
import id.pantau.chart.AsOf;
import id.pantau.chart.ChartSize;
import id.pantau.chart.Fan;
import id.pantau.chart.Magnifier;
import id.pantau.chart.PathToTarget;
import id.pantau.chart.Point;
import id.pantau.chart.ProgressChart;
import id.pantau.chart.PublishedPoint;
import id.pantau.chart.Scheme;
import id.pantau.chart.Target;
import id.pantau.chart.Window;
import id.pantau.chart.Words;
import id.pantau.chart.draw.ChartRenderer;
import id.pantau.ui.api.Ahead;
import id.pantau.ui.api.Figure;
import id.pantau.ui.api.Progress;
import id.pantau.ui.api.RegionProgress;
import id.pantau.ui.api.Standing;
import id.pantau.ui.api.Track;
import id.pantau.ui.base.Formats;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Draws a region's way to its target. */
final class ProgressPicture {
  private static final ChartRenderer RENDERER = new ChartRenderer();

  private final RegionProgress region;
  private final Progress progress;
  private final Track track;
  private final Line line;
  private final @Nullable Ahead ahead;
  private final Wording wording;
  private final Formats formats;

  /** Of what is; what comes is drawn where it is of the same offices. */
  ProgressPicture(RegionProgress region, Track track, @Nullable Ahead ahead, Wording wording) {
    this.region = region;
    this.progress = region.progress();
    this.track = track;
    this.line = Line.of(progress, track);
    this.ahead = ahead;
    this.wording = wording;
    this.formats = wording.speech().formats();
  }

  /** One {@code svg} element that follows the page's colours. */
  String svg(ChartSize size, Magnifier magnifier) {
    return RENDERER.svg(chart(magnifier), size, Scheme.PAGE);
  }

  ProgressChart chart(Magnifier magnifier) {
    Fan fan = fan();
    return new ProgressChart(
        sentence(fan),
        window(),
        new Actual(points(), Words.of(wording.count(line.end()))),
        target(),
        path(),
        asOf(),
        published(),
        List.of(),
        fan,
        magnifier,
        new ChartWords(wording));
  }

  private String sentence(@Nullable Fan fan) {
    return fan == null ? past() : past() + ' ' + fan.end() + ", " + fan.range() + '.';
  }

  private String past() {
    return wording.say(
        "chart.sentence",
        region.name(),
        formats.date(progress.asOf()),
        wording.fraction(progress),
        wording.figure(progress.path(), formats::count));
  }

  /**
   * The target's period and the day before it, which the line starts on; without a target what
   * there is, up to the day of the page.
   */
  private Window window() {
    var target = progress.target();
    if (target != null) {
      return new Window(target.periodStart().minusDays(1), target.deadline());
    }
    LocalDate first = line.first();
    LocalDate earlier = progress.asOf().minusWeeks(8);
    return new Window(first.isBefore(earlier) ? first : earlier, progress.asOf());
  }

  private List<Point> points() {
    return line.points().stream().map(level -> point(level.end(), level.figure())).toList();
  }

  private Point point(LocalDate day, Figure figure) {
    if (!figure.known()) {
      return new Point.Missing(
          day, wording.say("chart.point.missing", region.name(), formats.date(day)));
    }
    String origin = figure.origin() == null ? "" : wording.speech().word("origin", figure.origin());
    String title =
        wording.say("chart.point", region.name(), formats.date(day), wording.count(figure), origin);
    return new Point.Observed(day, figure.amount(), title);
  }

  private @Nullable Target target() {
    var target = progress.target();
    Double goal = line.goal();
    if (target == null || goal == null) {
      return null;
    }
    String people = formats.count(goal);
    String title =
        wording.say(
            "chart.target.title", formats.date(target.deadline()), people, wording.rate(target));
    return new Target(
        List.of(new Target.Step(target.periodStart(), goal, title)),
        Words.of(wording.say("chart.target", people)),
        wording.rate(target));
  }

  private @Nullable PathToTarget path() {
    var target = progress.target();
    Double goal = line.goal();
    if (target == null || goal == null || !progress.startCount().known()) {
      return null;
    }
    return new PathToTarget(
        target.periodStart(),
        progress.startCount().amount(),
        target.deadline(),
        goal,
        new Words(wording.say("chart.path"), wording.say("chart.path.brief")),
        wording.say(
            "chart.path.title",
            wording.figure(progress.path(), formats::count),
            formats.date(progress.asOf())));
  }

  private AsOf asOf() {
    Figure behind = progress.behindPath();
    Words label = new Words(formats.date(progress.asOf()), formats.dayMonth(progress.asOf()));
    if (!behind.known() || behind.amount() <= 0) {
      return new AsOf(progress.asOf(), label, null);
    }
    String people = formats.about(behind.amount());
    return new AsOf(progress.asOf(), label, new Words(wording.say("chart.behind", people), people));
  }

  private @Nullable Fan fan() {
    if (ahead == null || ahead.futures().isEmpty() || !line.whole(progress)) {
      return null;
    }
    Ahead.Step last = ahead.futures().getLast();
    return new Fan(
        progress.asOf(),
        progress.activated().amount(),
        ahead.futures().stream().map(this::step).toList(),
        wording.say("chart.fan.end", formats.dayMonth(last.end()), formats.end(last.p50())),
        wording.say("chart.fan.range", formats.end(last.p10()), formats.end(last.p90())));
  }

  private Fan.Step step(Ahead.Step step) {
    String title =
        wording.say(
            "chart.fan.point",
            region.name(),
            formats.date(step.end()),
            formats.count(step.p50()),
            formats.count(step.p10()),
            formats.count(step.p90()));
    return new Fan.Step(
        step.end(), step.p10(), step.p25(), step.p50(), step.p75(), step.p90(), title);
  }

  /** What was printed of a whole region stands beside the count of a whole region only. */
  private List<PublishedPoint> published() {
    return progress.activated().incomplete()
        ? List.of()
        : track.standings().stream().map(this::published).toList();
  }

  private PublishedPoint published(Standing standing) {
    String outlet =
        Objects.requireNonNullElse(standing.outlet(), wording.say("standing.outlet.none"));
    String title =
        wording.say(
            "chart.published.title",
            outlet,
            formats.date(standing.asOf()),
            formats.count(standing.count()));
    return new PublishedPoint(
        standing.asOf(),
        standing.count(),
        new Words(wording.say("chart.published", outlet), ""),
        title);
  }
}
