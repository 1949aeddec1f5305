package id.pantau.ui.api.load;

import java.net.InetAddress;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Sends files to {@code pantau.backend.url}, or to the server in this process when it is unset. */
@Configuration(proxyBeanMethods = false)
class LoadConfiguration {

  @Bean
  BackendAddress backendAddress(
      @Value("${pantau.backend.url:#{null}}") @Nullable String url,
      @Value("${server.address:#{null}}") @Nullable InetAddress host) {
    return new BackendAddress(url == null ? null : URI.create(url.replaceAll("/+$", "")), host);
  }

  @Bean
  @ConditionalOnMissingBean(LoadClient.class)
  LoadClient loadClient(BackendAddress address) {
    return new HttpLoadClient(address);
  }
}
