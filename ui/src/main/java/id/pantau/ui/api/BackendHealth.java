package id.pantau.ui.api;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Up when the backend elsewhere answers a real query. */
final class BackendHealth implements HealthIndicator {
  private final PantauClient client;

  BackendHealth(PantauClient client) {
    this.client = client;
  }

  @Override
  public Health health() {
    try {
      client.regions("", 1);
      return Health.up().build();
    } catch (ClientException e) {
      return Health.down().withDetail("code", e.code()).build();
    }
  }
}
