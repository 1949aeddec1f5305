package id.pantau.graphql.limit;

import graphql.execution.instrumentation.Instrumentation;
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
    registration.addUrlPatterns(path);
    return registration;
  }

  @Bean
  GraphQlSourceBuilderCustomizer pantauPersistedQueries(GraphQlLimits limits) {
    var queries = new PersistedQueries(limits.persisted());
    return source -> source.configureGraphQl(engine -> engine.preparsedDocumentProvider(queries));
  }

  @Bean
  Instrumentation pantauAnswerLimits(GraphQlLimits limits) {
    return new AnswerLimits(limits);
  }

  @Bean
  @Order(QUEUE)
  WebGraphQlInterceptor pantauQueue(GraphQlLimits limits) {
    return new QueueInterceptor(
        new Turnstile(limits.running(), limits.waiting(), limits.timeout()));
  }

  @Bean
  @Order(METER)
  WebGraphQlInterceptor pantauMeter(GraphQlLimits limits) {
    return new MeterInterceptor(limits.timeout());
  }

  @Bean
  GraphQlHttpHandler pantauHttpAnswers(WebGraphQlHandler handler) {
    return new HttpAnswers(handler);
  }

  @Bean
  GraphQlSseHandler pantauSseAnswers(WebGraphQlHandler handler, GraphQlProperties properties) {
    GraphQlProperties.Sse sse = properties.getHttp().getSse();
    return new SseAnswers(handler, sse.getTimeout(), sse.getKeepAlive());
  }
}
