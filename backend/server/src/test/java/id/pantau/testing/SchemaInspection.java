package id.pantau.testing;

import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.graphql.execution.SchemaReport;

/** Keeps what Spring for GraphQL found out about the schema and the code behind it. */
@TestConfiguration(proxyBeanMethods = false)
public class SchemaInspection {

  private final List<SchemaReport> reports = new ArrayList<>();

  @Bean
  GraphQlSourceBuilderCustomizer inspectSchema() {
    return builder -> builder.inspectSchemaMappings(reports::add);
  }

  /** The report on the schema that the application was started with. */
  public SchemaReport report() {
    return reports.getFirst();
  }
}
