package id.pantau.graphql.limit;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.ExecutionInput;
import graphql.GraphqlErrorBuilder;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.language.Document;
import graphql.parser.Parser;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PersistedQueriesTest {

  private final PersistedQueries queries = new PersistedQueries(2);
  private final List<String> parsed = new ArrayList<>();

  @Test
  void aTextThatComesAgainIsParsedOnce() {
    Document first = ask("{ a }").getDocument();
    assertThat(ask("{ a }").getDocument()).isSameAs(first);
    assertThat(parsed).containsExactly("{ a }");
  }

  @Test
  void whatIsWrongIsReadAgain() {
    ask("nonsense");
    assertThat(ask("nonsense").hasErrors()).isTrue();
    assertThat(parsed).containsExactly("nonsense", "nonsense");
  }

  @Test
  void theOneLongestUnusedGoesFirst() {
    List.of("{ a }", "{ b }", "{ a }", "{ c }", "{ a }", "{ b }").forEach(this::ask);
    assertThat(parsed).containsExactly("{ a }", "{ b }", "{ c }", "{ b }");
  }

  /** Room for two is room for 4,000 characters. */
  @Test
  void ofLongOnesFewerAreRemembered() {
    String half = "{ " + "a ".repeat(1_500) + "}";
    String tooLong = "{ " + "a ".repeat(2_500) + "}";
    List.of("{ b }", half, "{ b }", tooLong, tooLong, "{ b }", "{ b }").forEach(this::ask);
    assertThat(parsed).containsExactly("{ b }", half, tooLong, tooLong, "{ b }");
  }

  @Test
  void nothingIsLeftToTheParser() {
    ask(" ");
    assertThat(parsed).containsExactly(" ");
  }

  private PreparsedDocumentEntry ask(String text) {
    return queries
        .getDocumentAsync(ExecutionInput.newExecutionInput(text).build(), this::parse)
        .join();
  }

  private PreparsedDocumentEntry parse(ExecutionInput input) {
    String text = input.getQuery();
    parsed.add(text);
    return text.startsWith("{")
        ? new PreparsedDocumentEntry(Parser.parse(text))
        : new PreparsedDocumentEntry(
            GraphqlErrorBuilder.newError().message("%s", "no query").build());
  }
}
