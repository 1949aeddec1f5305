package id.pantau.ui.api.school;

import id.pantau.ui.api.Questions;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Asks about schools in the same way as everything else is asked. */
@Configuration(proxyBeanMethods = false)
class SchoolConfiguration {

  @Bean
  SchoolClient schoolClient(Questions questions) {
    return new GraphQlSchoolClient(questions);
  }
}
