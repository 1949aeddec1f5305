package id.pantau.ui.overview;

import static org.assertj.core.api.Assertions.assertThat;

import id.pantau.ui.api.Ahead;
import id.pantau.ui.api.Basis;
import id.pantau.ui.api.Figure;
import id.pantau.ui.api.Level;
import id.pantau.ui.api.NoNeed;
import id.pantau.ui.api.Origin;
import id.pantau.ui.api.RegionProgress;
import id.pantau.ui.base.Language;
import id.pantau.ui.base.Speech;
import id.pantau.ui.fixture.Samples;
import id.pantau.ui.part.Metric;
import java.util.List;
import org.junit.jupiter.api.Test;

class MetricsTest {

  private static Metric metric(RegionProgress region, String name) {
    return new Metrics(region, new Wording(Speech.in(Language.ID)))
        .all(Samples.unforeseen()).stream()
            .filter(metric -> metric.name().equals(name))
            .findFirst()
            .orElseThrow();
  }

  private static String words(Samples sample, String name) {
    return words(sample.office(), name);
  }

  private static String words(RegionProgress region, String name) {
    Metric metric = metric(region, name);
    return metric.value() + " | " + metric.fraction();
  }

  @Test
  void everyNumberHasItsFraction() {
    Samples given = Samples.progress();
    assertThat(words(given, "Pangsa dasar")).isEqualTo("2,39\u00a0% | 4.015 ÷ 168.015 wajib KTP");
    assertThat(words(given, "Kurang")).isEqualTo("37.989 | 42.004 − 4.015 orang");
    assertThat(words(given, "Sisa waktu")).isEqualTo("59 hari | 2 Nov s.d. 31 Des 2023");
    assertThat(words(given, "Perlu per minggu")).isEqualTo("4.507 | 37.989 × 7 ÷ 59 hari");
  }

  private static List<String> names(RegionProgress region, Ahead ahead) {
    return new Metrics(region, new Wording(Speech.in(Language.ID)))
        .all(ahead).stream().map(Metric::name).toList();
  }

  @Test
  void theChanceTakesThePlaceOfWhatTheSentencesSay() {
    RegionProgress office = Samples.progress().office();
    RegionProgress province = Samples.progress().region("16", "Sumatera Selatan", Level.PROVINCE);
    assertThat(names(office, Samples.AHEAD))
        .hasSize(6)
        .endsWith("Peluang tercapai")
        .doesNotContain("Minggu terbaik");
    assertThat(names(province, Samples.AHEAD))
        .hasSize(6)
        .contains("Peluang tercapai", "Kantor melapor");
    assertThat(names(office, Samples.unforeseen())).hasSize(6).contains("Minggu terbaik");
    RegionProgress reached =
        Samples.progress().activated(Samples.observed(43_000)).notRequired(NoNeed.REACHED).office();
    assertThat(names(reached, Samples.ahead(1.0, null))).doesNotContain("Peluang tercapai");
    Metric chance =
        new Metrics(office, new Wording(Speech.in(Language.ID))).all(Samples.AHEAD).getLast();
    assertThat(chance.missing()).isFalse();
    RegionProgress quiet = Samples.progress().pace(Figure.MISSING).office();
    Metric ofQuiet =
        new Metrics(quiet, new Wording(Speech.in(Language.ID))).all(Samples.AHEAD).getLast();
    assertThat(ofQuiet).isEqualTo(chance);
    assertThat(chance.value()).isEqualTo("< 0,1\u00a0%");
    assertThat(chance.fraction()).isEqualTo("masa depan simulasi s.d. 31 Des 2023");
  }

  @Test
  void missingIsADashAndNeverZero() {
    RegionProgress silent =
        Samples.progress().activated(Figure.MISSING).notRequired(NoNeed.MISSING).office();
    assertThat(new Metrics(silent, new Wording(Speech.in(Language.ID))).all(Samples.unforeseen()))
        .noneMatch(metric -> metric.value().startsWith("0"));
    assertThat(words(silent, "Kurang")).isEqualTo("– | belum dilaporkan");
  }

  @Test
  void withheldIsSaidInAWordAndNotAsUnreported() {
    assertThat(words(Samples.progress().pace(Samples.suppressed()), "Laju kini per minggu"))
        .isEqualTo("disamarkan (< 5) | ");
  }

  @Test
  void withoutATargetItSaysThatAndNotThatSomebodyIsSilent() {
    Samples free = Samples.progress().target(null).notRequired(NoNeed.NO_TARGET);
    assertThat(words(free, "Kurang")).isEqualTo("– | tidak ada target yang berlaku");
    assertThat(words(free, "Sisa waktu")).isEqualTo("– | tidak ada target yang berlaku");
    assertThat(words(free, "Perlu per minggu")).isEqualTo("– | tidak ada target yang berlaku");
  }

  @Test
  void aGapWithoutABaseIsNotCalledTargetless() {
    Samples baseless =
        Samples.progress()
            .base(Figure.MISSING)
            .target(Samples.target(null, Basis.ELIGIBLE))
            .notRequired(NoNeed.MISSING);
    assertThat(words(baseless, "Kurang")).isEqualTo("– | belum dilaporkan");
  }

  @Test
  void theReasonForNoNeedIsGiven() {
    Samples reached =
        Samples.progress().activated(Samples.observed(43_000)).notRequired(NoNeed.REACHED);
    assertThat(words(reached, "Perlu per minggu")).isEqualTo("– | target sudah tercapai");
    Samples late = Samples.progress().daysLeft(-5).notRequired(NoNeed.NO_DAYS_LEFT);
    assertThat(words(late, "Sisa waktu")).startsWith("\u22125 hari");
  }

  @Test
  void aPaceOfFewerOfficesSaysOfHowMany() {
    Samples some = Samples.progress().activated(Samples.of(400_000, 46, 514));
    RegionProgress fewer =
        some.pace(Samples.of(9827, 43, 514)).region("00", "Indonesia", Level.NATION);
    assertThat(words(fewer, "Laju kini per minggu"))
        .isEqualTo("9.827 | median 8 minggu lengkap, 43 kantor");
    RegionProgress same =
        some.pace(Samples.of(9827, 46, 514)).region("00", "Indonesia", Level.NATION);
    assertThat(words(same, "Laju kini per minggu")).endsWith("median 8 minggu lengkap");
  }

  @Test
  void madeUpNumbersAreMarkedOneByOne() {
    RegionProgress printed =
        Samples.progress()
            .activated(Samples.of(4015, Origin.PUBLISHED))
            .pace(Samples.of(140, Origin.SYNTHETIC))
            .bestWeek(Samples.of(212, Origin.PUBLISHED))
            .office();
    assertThat(metric(printed, "Laju kini per minggu").sample()).isTrue();
    assertThat(metric(printed, "Minggu terbaik").sample()).isFalse();
    assertThat(metric(printed, "Sisa waktu").sample()).isFalse();
  }
}
