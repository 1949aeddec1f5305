package id.pantau.chart;

import static org.assertj.core.api.Assertions.assertThat;

import id.pantau.chart.draw.ChartRenderer;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** The same spec gives the same text: on any thread, in any zone, in any locale. */
class DeterminismTest {

  private static final int THREADS = 8;
  private static final int ROUNDS = 10;

  private final ChartRenderer renderer = new ChartRenderer();

  @Test
  void twoDrawingsAreEqual() {
    assertThat(draw(ChartSize.W1088)).isEqualTo(draw(ChartSize.W1088));
  }

  @Test
  void manyThreadsDrawWhatOneDraws() throws Exception {
    List<String> alone = drawAll();
    List<Callable<List<String>>> tasks = new ArrayList<>();
    for (int i = 0; i < THREADS; i++) {
      tasks.add(this::drawAll);
    }
    try (ExecutorService pool = Executors.newFixedThreadPool(THREADS)) {
      for (Future<List<String>> drawn : pool.invokeAll(tasks)) {
        assertThat(drawn.get()).isEqualTo(alone);
      }
    }
  }

  @Test
  void theMachinesZoneAndLocaleChangeNothing() {
    String here = draw(ChartSize.W824);
    TimeZone zone = TimeZone.getDefault();
    Locale locale = Locale.getDefault();
    try {
      TimeZone.setDefault(TimeZone.getTimeZone(ZoneId.of("Pacific/Apia")));
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      assertThat(draw(ChartSize.W824)).isEqualTo(here);
    } finally {
      TimeZone.setDefault(zone);
      Locale.setDefault(locale);
    }
  }

  @Test
  void warmingUpLeavesNoTrace() {
    String before = draw(ChartSize.W604);
    renderer.warmUp();
    assertThat(draw(ChartSize.W604)).isEqualTo(before);
  }

  private List<String> drawAll() {
    List<String> drawn = new ArrayList<>();
    for (int i = 0; i < ROUNDS; i++) {
      for (ChartSize size : ChartSize.values()) {
        drawn.add(draw(size));
      }
    }
    return drawn;
  }

  private String draw(ChartSize size) {
    return renderer.svg(Samples.lubuklinggau(Magnifier.PANEL), size, Scheme.PAGE);
  }
}
