package id.pantau.server;

import id.pantau.access.Scope;
import id.pantau.lake.Lake;
import id.pantau.measure.Known;
import id.pantau.measure.MeasureId;
import id.pantau.progress.HitService;
import id.pantau.progress.ProgressQuestion;
import id.pantau.progress.ProgressService;
import id.pantau.progress.WeeklyForecastQuestion;
import id.pantau.progress.WeeklyForecasts;
import id.pantau.reference.ReferenceData;
import id.pantau.region.Region;
import id.pantau.region.RegionCode;
import id.pantau.region.RegionLevel;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;

/**
 * Makes the forecasts of the nation, the provinces and the offices as soon as a data version holds,
 * one region after the other beside the work, so that nobody waits for them. What a newer version
 * overtakes is left.
 */
final class ForecastsAhead implements ApplicationListener<ApplicationReadyEvent>, DisposableBean {

  private static final Logger LOG = LoggerFactory.getLogger(ForecastsAhead.class);

  private final Lake lake;
  private final ReferenceData reference;
  private final ProgressService progress;
  private final HitService hits;
  private final WeeklyForecasts forecasts;
  private final ExecutorService executor;
  private final AtomicBoolean waiting = new AtomicBoolean();
  private volatile long made = -1;
  private volatile boolean ended;

  ForecastsAhead(
      Lake lake,
      ReferenceData reference,
      ProgressService progress,
      HitService hits,
      WeeklyForecasts forecasts) {
    this.lake = lake;
    this.reference = reference;
    this.progress = progress;
    this.hits = hits;
    this.forecasts = forecasts;
    this.executor =
        Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("pantau-forecasts").daemon().factory());
  }

  @Override
  public void onApplicationEvent(ApplicationReadyEvent event) {
    lake.announcements().listen(version -> begin());
    begin();
  }

  private void begin() {
    if (waiting.compareAndSet(false, true)) {
      try {
        executor.execute(this::make);
      } catch (RejectedExecutionException e) {
        LOG.debug("no forecasts are made any more", e);
      }
    }
  }

  private void make() {
    waiting.set(false);
    long version = lake.current().version();
    try {
      for (RegionCode region : regions()) {
        if (ended || lake.current().version() != version) {
          return;
        }
        make(region);
      }
      made = version;
    } catch (RuntimeException e) {
      LOG.warn("Forecasts could not be made ahead; they are made when asked for", e);
    }
  }

  private List<RegionCode> regions() {
    return Stream.of(RegionLevel.NATION, RegionLevel.PROVINCE, RegionLevel.REGENCY)
        .flatMap(level -> reference.regions().atLevel(level, RegionCode.NATION).stream())
        .map(Region::code)
        .toList();
  }

  private void make(RegionCode region) {
    Scope scope = Scope.nation();
    var question = new ProgressQuestion(region, null, null, Known.Now.NOW);
    hits.hits(scope, progress.progress(scope, List.of(question)).values());
    forecasts.forecasts(
        scope,
        List.of(new WeeklyForecastQuestion(region, MeasureId.ACTIVATED, null, Known.Now.NOW)));
  }

  /** The version whose forecasts are all made; below 0 where none is. */
  long made() {
    return made;
  }

  @Override
  public void destroy() {
    ended = true;
    executor.shutdownNow();
  }
}
