package id.pantau.graphql.weight;

import id.pantau.graphql.limit.GraphQlLimits;
import id.pantau.graphql.limit.QueryCheck;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Has every query weighed. */
@Configuration(proxyBeanMethods = false)
public class WeightConfiguration {

  @Bean
  QueryCheck pantauQueryLimits(GraphQlLimits limits) {
    return new QueryLimits(limits);
  }
}
