package id.pantau.ui.api.history;

import id.pantau.ui.api.Questions;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Asks the record in the same way as everything else is asked. */
@Configuration(proxyBeanMethods = false)
class HistoryConfiguration {

  @Bean
  HistoryClient historyClient(Questions questions) {
    return new GraphQlHistoryClient(questions);
  }
}
