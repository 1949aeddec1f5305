package id.pantau.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLNamedSchemaElement;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLSchema;
import id.pantau.testing.BundledPantau;
import id.pantau.testing.SchemaInspection;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.graphql.execution.SchemaReport;

/** Every type, field, argument and value is described, and every field mapped. */
class SchemaTest extends BundledPantau {

  @Autowired private GraphQlSource source;
  @Autowired private SchemaInspection inspection;

  @Test
  void everyFieldHasSomethingBehindIt() {
    SchemaReport report = inspection.report();
    assertThat(report.unmappedFields()).as("unmapped fields").isEmpty();
    assertThat(report.unmappedRegistrations()).as("unmapped registrations").isEmpty();
    assertThat(report.unmappedArguments()).as("unmapped arguments").isEmpty();
    assertThat(report.skippedTypes()).as("skipped types").isEmpty();
  }

  @Test
  void everyTypeAndPartIsDescribed() {
    GraphQLSchema schema = source.schema();
    var silent = new ArrayList<String>();
    for (GraphQLNamedType type : schema.getAllTypesAsList()) {
      if (type.getName().startsWith("__") || builtIn(type)) {
        continue;
      }
      if (blank(type.getDescription())) {
        silent.add(type.getName());
      }
      silent.addAll(silentParts(type));
    }
    assertThat(silent).isEmpty();
  }

  private static boolean builtIn(GraphQLNamedType type) {
    return Set.of("String", "Int", "Float", "Boolean", "ID").contains(type.getName());
  }

  private static List<String> silentParts(GraphQLNamedType type) {
    return parts(type)
        .filter(part -> blank(part.getDescription()))
        .map(part -> type.getName() + "." + part.getName())
        .toList();
  }

  private static Stream<? extends GraphQLNamedSchemaElement> parts(GraphQLNamedType type) {
    return switch (type) {
      case GraphQLFieldsContainer container ->
          container.getFieldDefinitions().stream()
              .flatMap(field -> Stream.concat(Stream.of(field), field.getArguments().stream()));
      case GraphQLInputObjectType input -> input.getFieldDefinitions().stream();
      case GraphQLEnumType values -> values.getValues().stream();
      default -> Stream.empty();
    };
  }

  private static boolean blank(String text) {
    return text == null || text.isBlank();
  }
}
