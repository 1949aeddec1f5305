package id.pantau.graphql.random;

import static org.assertj.core.api.Assertions.assertThat;

import id.pantau.graphql.Answer;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What the server answers to a question, all pages of it. */
record Answered(int port, Question question) {

  /** The figures of each group, in the order of the measures, by the key of the group. */
  Map<String, List<Told>> groups() {
    var groups = new TreeMap<String, List<Told>>();
    List<JsonNode> nodes = nodes();
    nodes.forEach(node -> groups.put(key(node), told(node)));
    assertThat(groups).as(question.text()).hasSameSizeAs(nodes);
    if (question.order() != null) {
      checkOrder(question.order(), nodes.stream().map(this::told).toList());
    }
    return groups;
  }

  private List<JsonNode> nodes() {
    var nodes = new ArrayList<JsonNode>();
    String after = "";
    JsonNode page;
    do {
      page = Answer.to(port, question.text().formatted(after), Map.of()).at("/aggregate");
      page.at("/nodes").forEach(nodes::add);
      after = ", after: \"%s\"".formatted(page.at("/pageInfo/endCursor").asString(""));
    } while (page.at("/pageInfo/hasNextPage").asBoolean());
    return nodes;
  }

  private void checkOrder(Question.Order order, List<List<Told>> rows) {
    Comparator<Double> direction =
        order.direction().equals("ASC") ? Comparator.naturalOrder() : Comparator.reverseOrder();
    var values = new ArrayList<@Nullable Double>();
    rows.forEach(row -> values.add(row.get(order.measure()).value()));
    assertThat(values).as(question.text()).isSortedAccordingTo(Comparator.nullsLast(direction));
  }

  private String key(JsonNode node) {
    var key =
        new StringBuilder(question.level().isEmpty() ? "-" : node.at("/region/code").asString())
            .append('|')
            .append(question.interval().isEmpty() ? "-" : stretch(node));
    for (Category category : question.by()) {
      JsonNode value = node.at(category.pointer());
      boolean none = value.isNull() || value.isMissingNode();
      key.append('|').append(none ? "null" : value.asString());
    }
    return key.toString();
  }

  /** The whole stretch's first day; that of the first one is cut off by the question's. */
  private LocalDate stretch(JsonNode node) {
    LocalDate start = LocalDate.parse(node.at("/start").asString());
    return switch (question.interval()) {
      case "WEEK" -> start.minusDays(start.getDayOfWeek().getValue() - 1L);
      case "MONTH" -> start.withDayOfMonth(1);
      case "QUARTER" -> start.with(IsoFields.DAY_OF_QUARTER, 1);
      case "YEAR" -> start.withDayOfYear(1);
      default -> start;
    };
  }

  private List<Told> told(JsonNode node) {
    JsonNode figures = node.at("/figures");
    assertThat(figures.valueStream().map(each -> each.at("/measure").asString()).toList())
        .as(question.text())
        .isEqualTo(question.measures());
    return figures.valueStream().map(each -> told(each.at("/figure"), question)).toList();
  }

  private static Told told(JsonNode figure, Question question) {
    Double value = number(figure, "/value");
    assertThat(figure.at("/status").asString())
        .as(question.text())
        .isEqualTo(value == null ? "MISSING" : "OBSERVED");
    return new Told(
        value,
        number(figure, "/numerator"),
        number(figure, "/denominator"),
        figure.at("/reported").asInt(),
        figure.at("/expected").asInt());
  }

  private static @Nullable Double number(JsonNode figure, String pointer) {
    JsonNode number = figure.at(pointer);
    return number.isNull() ? null : number.asDouble();
  }
}
