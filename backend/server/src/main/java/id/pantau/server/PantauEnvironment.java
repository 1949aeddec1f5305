package id.pantau.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.ResourcePropertySource;

/**
 * Brings the server's defaults, below everything else that is set. With {@code pantau.backend.url}
 * the server is elsewhere, and nothing of it starts here.
 */
final class PantauEnvironment implements EnvironmentPostProcessor {

  /** Where the backend is, when it is not in this process. */
  static final String BACKEND_URL = "pantau.backend.url";

  @Override
  public void postProcessEnvironment(
      ConfigurableEnvironment environment, SpringApplication application) {
    try {
      environment
          .getPropertySources()
          .addLast(
              new ResourcePropertySource(
                  "pantau-defaults", new ClassPathResource("pantau-defaults.properties")));
    } catch (IOException e) {
      throw new UncheckedIOException("pantau-defaults.properties cannot be read", e);
    }
    if (environment.containsProperty(BACKEND_URL)) {
      environment.getPropertySources().addFirst(nothingHere());
    }
  }

  private static MapPropertySource nothingHere() {
    return new MapPropertySource(
        "pantau-backend-elsewhere",
        Map.of("spring.graphql.schema.locations", "classpath:no-schema/"));
  }
}
