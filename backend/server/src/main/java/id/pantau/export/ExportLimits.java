package id.pantau.export;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Limits of exports, which have connections of their own to the engine: whoever reads slowly keeps
 * nobody from asking queries.
 *
 * @param running exports that are written at once
 * @param waiting exports that wait for one of these to end; the next one is answered with HTTP 429
 * @param patience how long they wait
 * @param timeout after which an export is given up, whether the engine computes or the reader reads
 */
@ConfigurationProperties("pantau.export")
public record ExportLimits(
    @DefaultValue("2") int running,
    @DefaultValue("32") int waiting,
    @DefaultValue("1m") Duration patience,
    @DefaultValue("30m") Duration timeout) {

  public ExportLimits {
    if (running < 1 || waiting < 0 || patience.isNegative() || timeout.toSeconds() < 1) {
      throw new IllegalArgumentException(
          "pantau.export: running is at least 1, waiting and patience at least 0, timeout at least 1s");
    }
  }
}
