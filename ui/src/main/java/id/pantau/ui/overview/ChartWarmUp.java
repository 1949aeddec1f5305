package id.pantau.ui.overview;

import id.pantau.chart.draw.ChartRenderer;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Draws once at start, beside everything else: the first chart takes seconds. */
@Component
final class ChartWarmUp {

  @EventListener(ApplicationReadyEvent.class)
  void start() {
    Thread.ofPlatform().daemon().name("chart-warm-up").start(new ChartRenderer()::warmUp);
  }
}
