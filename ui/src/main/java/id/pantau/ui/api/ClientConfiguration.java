package id.pantau.ui.api;

import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.client.GraphQlClient;
import org.springframework.graphql.client.HttpSyncGraphQlClient;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.RestClient;

/** Chooses the way to the server: HTTP when {@code pantau.backend.url} is set, else in process. */
@Configuration(proxyBeanMethods = false)
class ClientConfiguration {
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  @Bean
  @ConditionalOnProperty("pantau.backend.url")
  Questions httpQuestions(@Value("${pantau.backend.url}") String url) {
    return new Questions(http(url));
  }

  /** Stands where the server's own warehouse stands in the readiness group. */
  @Bean("warehouse")
  @ConditionalOnProperty("pantau.backend.url")
  BackendHealth backendHealth(PantauClient client) {
    return new BackendHealth(client);
  }

  @Bean
  @ConditionalOnMissingBean(Questions.class)
  Questions inProcessQuestions(WebGraphQlHandler handler) {
    return new Questions(inProcess(handler));
  }

  @Bean
  PantauClient pantauClient(Questions questions) {
    return new GraphQlPantauClient(questions);
  }

  static GraphQlClient inProcess(WebGraphQlHandler handler) {
    return GraphQlClient.builder(new InProcessTransport(handler)).blockingTimeout(PATIENCE).build();
  }

  /** The address of the backend, {@code http://host:8081}; {@code /graphql} is added. */
  static GraphQlClient http(String url) {
    JdkClientHttpRequestFactory requests = new JdkClientHttpRequestFactory();
    requests.setReadTimeout(PATIENCE);
    RestClient rest =
        RestClient.builder()
            .requestFactory(requests)
            .baseUrl(url.replaceAll("/+$", "") + "/graphql")
            .build();
    return HttpSyncGraphQlClient.create(rest);
  }
}
