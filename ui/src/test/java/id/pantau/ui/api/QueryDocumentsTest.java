package id.pantau.ui.api;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.ParseAndValidate;
import graphql.parser.Parser;
import graphql.schema.GraphQLSchema;
import graphql.validation.ValidationError;
import id.pantau.ui.fixture.FixtureBackend;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QueryDocumentsTest {
  private static final GraphQLSchema SCHEMA = FixtureBackend.source().schema();

  private final Questions questions =
      new Questions(ClientConfiguration.inProcess(FixtureBackend.handler()));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "overview",
        "day",
        "track",
        "regions",
        "catalogue",
        "explain",
        "loads",
        "batches",
        "reports",
        "undo",
        "reporting",
        "schools",
        "school",
        "school-weeks",
        "schools-explain",
        "school-explain"
      })
  void everyDocumentFitsTheSchema(String name) {
    assertThat(errors(questions.document(name))).isEmpty();
  }

  @Test
  void aDocumentThatDoesNotFitIsFound() {
    assertThat(errors("{ region(code: \"00\") { mood } }")).hasSize(1);
  }

  @Test
  void theQueryToCopyFitsTheSchemaAndNamesWhatIsShown() {
    PantauClient client = new GraphQlPantauClient(questions);
    String full =
        client.queryText(new OverviewRequest("1673", Basis.ELIGIBLE, LocalDate.of(2023, 11, 2)));
    assertThat(full).contains("region(code: \"1673\")", "(asOf: \"2023-11-02\", basis: ELIGIBLE)");
    String open = client.queryText(new OverviewRequest("16", null, null));
    assertThat(open).contains("progress {");
    assertThat(errors(full)).isEmpty();
    assertThat(errors(open)).isEmpty();
  }

  private static List<ValidationError> errors(String document) {
    return ParseAndValidate.validate(SCHEMA, Parser.parse(document), Locale.ROOT);
  }
}
