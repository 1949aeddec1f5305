package id.pantau.graphql.limit;

import jakarta.servlet.Filter;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.graphql.autoconfigure.GraphQlProperties;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.webmvc.GraphQlHttpHandler;
import org.springframework.graphql.server.webmvc.GraphQlSseHandler;
import tools.jackson.databind.json.JsonMapper;

/** The limits, in the way of every query: over HTTP and in process. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(GraphQlLimits.class)
public class LimitConfiguration {

  /** After the one that gives errors their codes. */
  public static final int QUEUE = 30;

  private static final int METER = 40;

  @Bean
  FilterRegistrationBean<Filter> pantauBodyLimit(
      GraphQlLimits limits, @Value("${spring.graphql.http.path:/graphql}") String path) {
    var registration = new FilterRegistrationBean<Filter>(new BodyLimit(limits.body().toBytes()));
    registration.addUrlPatterns(path, "/api/export");
    return registration;
  }

  @Bean
  GraphQlSourceBuilderCustomizer pantauPersistedQueries(GraphQlLimits limits) {
    var queries = new PersistedQueries(limits.persisted());
    return source -> source.configureGraphQl(engine -> engine.preparsedDocumentProvider(queries));
  }

  /**
   * Alone, in place of the list of all: the engine would ask each of a list at every field, which
   * took a fifth of an answer of many values. So no other instrumentation works here, Micrometer's
   * neither.
   */
  @Bean
  GraphQlSourceBuilderCustomizer pantauAnswerLimits(GraphQlLimits limits, QueryCheck query) {
    var only = new AnswerLimits(limits, query);
    return source -> source.configureGraphQl(engine -> engine.instrumentation(only));
  }

  @Bean
  @Order(QUEUE)
  WebGraphQlInterceptor pantauQueue(GraphQlLimits limits) {
    return new QueueInterceptor(limits);
  }

  @Bean
  @Order(METER)
  WebGraphQlInterceptor pantauMeter(GraphQlLimits limits) {
    return new MeterInterceptor(limits.timeout());
  }

  @Bean
  GraphQlHttpHandler pantauHttpAnswers(WebGraphQlHandler handler, JsonMapper json) {
    return new HttpAnswers(handler, json);
  }

  @Bean
  GraphQlSseHandler pantauSseAnswers(WebGraphQlHandler handler, GraphQlProperties properties) {
    GraphQlProperties.Sse sse = properties.getHttp().getSse();
    return new SseAnswers(handler, sse.getTimeout(), sse.getKeepAlive());
  }
}
