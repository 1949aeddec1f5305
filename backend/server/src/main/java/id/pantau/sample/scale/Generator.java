package id.pantau.sample.scale;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Makes SYNTHETIC reports of a province or of the nation, as files in the contract's own form in
 * folders to be loaded in the order of their names. The same generation writes the same bytes on
 * any machine, in any zone and locale, with any number of threads: offices are made side by side
 * and written in order.
 */
public final class Generator {
  private static final int AHEAD_PER_THREAD = 2;

  private final Generation generation;
  private final Path folder;
  private final int threads;

  /** Hears how far the work is. */
  @FunctionalInterface
  public interface Listener {
    /** So many of the offices are written. */
    void written(int offices, int of);
  }

  /**
   * @param folder where the files go; made when absent, files of the same name replaced
   * @param threads that make rows, at least 1
   */
  public Generator(Generation generation, Path folder, int threads) {
    this.generation = generation;
    this.folder = folder;
    this.threads = threads;
  }

  /**
   * Writes all files.
   *
   * @return what was written, in the order in which it is to be loaded
   * @throws java.io.UncheckedIOException when a file cannot be written
   * @throws IllegalArgumentException when the scale names no office
   */
  public List<GeneratedFile> write(Listener listener) {
    Geography geography = Geography.read(generation.seed());
    Days days = new Days(generation.from(), generation.to());
    Codes codes = new Codes(geography);
    try (ExecutorService workers = Executors.newFixedThreadPool(threads)) {
      try {
        List<ProvincePlan> plans = plans(geography, days, codes, workers);
        return write(plans, days, codes, workers, listener);
      } catch (RuntimeException e) {
        workers.shutdownNow();
        throw e;
      }
    }
  }

  private List<ProvincePlan> plans(
      Geography geography, Days days, Codes codes, ExecutorService workers) {
    Map<String, List<Site>> provinces = new LinkedHashMap<>();
    Map<Site, Integer> firstSchools = new LinkedHashMap<>();
    int schools = 0;
    for (Site site : geography.sites()) {
      if (generation.scale().contains(site.code())) {
        provinces.computeIfAbsent(site.province(), unused -> new ArrayList<>()).add(site);
        firstSchools.put(site, schools);
        schools += site.schools();
      }
    }
    if (provinces.isEmpty()) {
      throw new IllegalArgumentException(generation.scale().withoutOffice());
    }
    List<Future<ProvincePlan>> planned = new ArrayList<>();
    for (List<Site> sites : provinces.values()) {
      planned.add(workers.submit(() -> plan(sites, firstSchools, days, codes)));
    }
    return planned.stream().map(Generator::get).toList();
  }

  private ProvincePlan plan(
      List<Site> sites, Map<Site, Integer> firstSchools, Days days, Codes codes) {
    List<OfficePlan> offices =
        sites.stream()
            .map(site -> new OfficePlan(site, firstSchools.getOrDefault(site, 0), days, generation))
            .toList();
    return new ProvincePlan(offices, days, codes);
  }

  private List<GeneratedFile> write(
      List<ProvincePlan> plans,
      Days days,
      Codes codes,
      ExecutorService workers,
      Listener listener) {
    List<OfficePlan> offices = plans.stream().flatMap(each -> each.offices.stream()).toList();
    List<School> schools = offices.stream().flatMap(each -> each.schools.all().stream()).toList();
    try (Deliveries deliveries = new Deliveries(folder, generation, codes, schools)) {
      Deque<Future<OfficeRows>> ahead = new ArrayDeque<>();
      int written = 0;
      for (ProvincePlan plan : plans) {
        for (int i = 0; i < plan.offices.size(); i++) {
          int office = i;
          ahead.add(workers.submit(() -> OfficeRows.of(plan, office, codes)));
          if (ahead.size() > AHEAD_PER_THREAD * threads) {
            deliveries.write(get(ahead.remove()));
            listener.written(++written, offices.size());
          }
        }
      }
      while (!ahead.isEmpty()) {
        deliveries.write(get(ahead.remove()));
        listener.written(++written, offices.size());
      }
      return deliveries.finish(new Coverage(days, offices));
    }
  }

  private static <T> T get(Future<T> future) {
    try {
      return future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CompletionException("interrupted", e);
    } catch (ExecutionException e) {
      throw new CompletionException(e.getCause());
    }
  }
}
