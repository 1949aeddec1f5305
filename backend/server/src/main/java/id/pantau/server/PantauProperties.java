package id.pantau.server;

import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What can be set.
 *
 * @param data the folder with the lake and the warehouse; made when it is not there
 * @param inbox the folder whose files are loaded as they arrive; the folder inbox of the data by
 *     default
 * @param inboxEvery how often to look there; a file is taken when two looks in a row find it as it
 *     was; 0 for never
 * @param uploadLimit the most that a file sent over HTTP may have
 * @param bundled load the datasets that Pantau carries at first start
 * @param sample with the made-up sample among them; false where only real figures are to be seen
 * @param cachedFigures figures of grouped answers that are kept in memory, some 300 bytes each; 0
 *     for none
 * @param forecastAhead make forecasts as soon as a data version holds; false to make them when they
 *     are asked for
 * @param warehouse limits of the SQL engine
 */
@ConfigurationProperties("pantau")
public record PantauProperties(
    @DefaultValue("var") Path data,
    @Nullable Path inbox,
    @DefaultValue("5s") Duration inboxEvery,
    @DefaultValue("2GB") DataSize uploadLimit,
    @DefaultValue("true") boolean bundled,
    @DefaultValue("true") boolean sample,
    @DefaultValue("200000") long cachedFigures,
    @DefaultValue("true") boolean forecastAhead,
    @DefaultValue Warehouse warehouse) {

  /**
   * Limits of the SQL engine.
   *
   * @param memory it may use
   * @param threads it may use; 0 for as many as there are processors
   * @param readers statements that may run at once
   * @param timeout after which a reading statement is cancelled
   */
  public record Warehouse(
      @DefaultValue("2GB") String memory,
      @DefaultValue("0") int threads,
      @DefaultValue("4") int readers,
      @DefaultValue("15s") Duration timeout) {

    /** The same defaults, for a command that runs without configuration. */
    static Warehouse usual() {
      return new Warehouse("2GB", 0, 4, Duration.ofSeconds(15));
    }
  }
}
