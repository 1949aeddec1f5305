package id.pantau.graphql.weight;

import graphql.execution.instrumentation.Instrumentation;
import id.pantau.graphql.limit.GraphQlLimits;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Has every query weighed. */
@Configuration(proxyBeanMethods = false)
public class WeightConfiguration {

  @Bean
  Instrumentation pantauQueryLimits(GraphQlLimits limits) {
    return new QueryLimits(limits);
  }
}
