package id.pantau.chart;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.pantau.chart.draw.ChartRenderer;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/**
 * How long a chart of 500 points takes, warm: {@code ./mvnw -q -pl backend/chart -am test-compile
 * surefire:test -Dtest=ChartBench -Dsurefire.failIfNoSpecifiedTests=false}.
 */
class ChartBench {

  private static final int WARM_UP = 100;
  private static final int RUNS = 100;

  private final ChartRenderer renderer = new ChartRenderer();
  private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();

  @Test
  void measure() {
    long first = wall(this::warmUp);
    ProgressChart chart = Samples.daily(500);
    int bytes = draw(chart).getBytes(UTF_8).length;
    for (int i = 0; i < WARM_UP; i++) {
      draw(chart);
    }
    long[] wall = new long[RUNS];
    long[] cpu = new long[RUNS];
    for (int i = 0; i < RUNS; i++) {
      long before = threads.getCurrentThreadCpuTime();
      wall[i] = wall(() -> draw(chart));
      cpu[i] = threads.getCurrentThreadCpuTime() - before;
    }
    System.out.printf(
        "warm-up %.0f ms; 500 points at 1088 px: median wall %.2f ms, cpu %.2f ms; %d bytes%n",
        first / 1e6, median(wall), median(cpu), bytes);
  }

  private void warmUp() {
    renderer.warmUp();
  }

  private String draw(ProgressChart chart) {
    return renderer.svg(chart, ChartSize.W1088, Scheme.PAGE);
  }

  private static long wall(Runnable task) {
    long before = System.nanoTime();
    task.run();
    return System.nanoTime() - before;
  }

  /** Of nanoseconds, in milliseconds. */
  private static double median(long[] nanos) {
    Arrays.sort(nanos);
    return nanos[nanos.length / 2] / 1e6;
  }
}
