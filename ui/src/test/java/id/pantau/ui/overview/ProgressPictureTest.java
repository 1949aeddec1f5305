package id.pantau.ui.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.pantau.chart.ChartSize;
import id.pantau.chart.Fan;
import id.pantau.chart.Magnifier;
import id.pantau.chart.PathToTarget;
import id.pantau.chart.ProgressChart;
import id.pantau.ui.api.Basis;
import id.pantau.ui.api.Figure;
import id.pantau.ui.api.Level;
import id.pantau.ui.api.NoNeed;
import id.pantau.ui.api.Origin;
import id.pantau.ui.api.Point;
import id.pantau.ui.api.RegionProgress;
import id.pantau.ui.api.Standing;
import id.pantau.ui.api.Track;
import id.pantau.ui.base.Language;
import id.pantau.ui.base.Speech;
import id.pantau.ui.fixture.Samples;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

class ProgressPictureTest {
  private final Wording wording = new Wording(Speech.in(Language.ID));

  private String svg(RegionProgress region, Track track) {
    return new ProgressPicture(region, track, Samples.unforeseen(), wording)
        .svg(ChartSize.W1088, Magnifier.INSET);
  }

  private static Document parsed(String svg) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(svg)));
  }

  private static Track weeks() {
    LocalDate end = LocalDate.of(2023, 10, 29);
    Point week = new Point(end.minusDays(6), end, Samples.observed(3900), null);
    Standing standing =
        new Standing(
            Samples.DAY,
            "day",
            4015,
            Origin.PUBLISHED,
            "<script>alert(1)</script>",
            null,
            null,
            Samples.DAY.plusDays(1));
    Point day = new Point(end.plusDays(1), Samples.DAY, Samples.observed(4015), null);
    return new Track(List.of(week, day), List.of(), List.of(standing));
  }

  @Test
  void everyMarkTellsRegionDayValueAndOrigin() throws Exception {
    String svg = svg(Samples.progress().office(), weeks());
    assertThat(svg)
        .contains("Kota Lubuklinggau, 29 Okt 2023: 3.900 orang (Data contoh)")
        .contains("Target 42.004")
        .contains("31.183 di bawah jalur");
    assertThat(parsed(svg).getDocumentElement().getAttribute("aria-label"))
        .contains("4.015 dari 42.004");
  }

  @Test
  void printedCountsOfAllStandBesideCountsOfAllOnly() {
    RegionProgress some =
        Samples.progress()
            .activated(Samples.of(4015, 46, 514))
            .region("00", "Indonesia", Level.NATION);
    assertThat(svg(some, weeks())).doesNotContain("Terbit di");
    assertThat(svg(Samples.progress().office(), weeks())).contains("Terbit di");
  }

  @Test
  void foreignTextStaysText() throws Exception {
    RegionProgress odd =
        Samples.progress().region("1673", "<img src=x onerror=alert(1)> & \"", Level.REGENCY);
    String svg = svg(odd, weeks());
    assertThat(svg).doesNotContain("<script", "<img");
    assertThat(parsed(svg).getElementsByTagName("script").getLength()).isZero();
  }

  @Test
  void isDrawnWithoutTargetWithoutPathAndWithoutAnything() throws Exception {
    parsed(svg(Samples.progress().target(null).notRequired(NoNeed.NO_TARGET).office(), weeks()));
    parsed(svg(Samples.progress().path(Figure.MISSING).office(), Track.NONE));
    parsed(
        svg(
            Samples.progress().activated(Figure.MISSING).notRequired(NoNeed.MISSING).office(),
            Track.NONE));
  }

  @Test
  void isDrawnForZeroAndForAllOfTheNation() throws Exception {
    parsed(svg(Samples.progress().activated(Samples.observed(0)).office(), Track.NONE));
    parsed(
        svg(
            Samples.progress()
                .target(Samples.target(2_000_000_000, Basis.ELIGIBLE))
                .activated(Samples.observed(1_900_000_000))
                .office(),
            Track.NONE));
  }

  @Test
  void thePathRunsFromTheFirstDayOfThePeriod() {
    RegionProgress office = Samples.progress().startCount(Samples.observed(12)).office();
    ProgressChart chart =
        new ProgressPicture(office, weeks(), Samples.unforeseen(), wording).chart(Magnifier.INSET);
    PathToTarget path = Objects.requireNonNull(chart.path());
    assertThat(path.start()).isEqualTo(LocalDate.of(2023, 1, 1));
    assertThat(path.at(Samples.DAY)).isCloseTo(35_197.6, within(0.05));
    assertThat(chart.window().from()).isEqualTo(LocalDate.of(2022, 12, 31));
  }

  @Test
  void theFanGoesOnFromTheCount() {
    RegionProgress office = Samples.progress().office();
    ProgressChart chart =
        new ProgressPicture(office, weeks(), Samples.AHEAD, wording).chart(Magnifier.INSET);
    Fan fan = Objects.requireNonNull(chart.fan());
    assertThat(fan.day()).isEqualTo(Samples.DAY);
    assertThat(fan.people()).isEqualTo(4015);
    assertThat(fan.steps()).hasSize(2);
    assertThat(fan.end()).isEqualTo("31 Des: ± 5.200");
    assertThat(fan.range()).isEqualTo("P10–P90 4.720–5.670");
    assertThat(fan.steps().getLast().title())
        .isEqualTo(
            "Kota Lubuklinggau, 31 Des 2023: perkiraan tengah 5.200 orang (P10–P90 4.720–5.670)");
  }

  /** The line counts the offices whose start is known; the futures count all. */
  @Test
  void aLineOfFewerOfficesHasNoFan() {
    RegionProgress office = Samples.progress().activated(Samples.of(9_000, 3, 4)).office();
    assertThat(
            new ProgressPicture(office, weeks(), Samples.AHEAD, wording)
                .chart(Magnifier.INSET)
                .fan())
        .isNull();
  }
}
