package id.pantau.graphql.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import graphql.execution.ResponseMapFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AnswerObjectTest {

  private final ResponseMapFactory factory = AnswerObject.factory();

  @Test
  void isTheMapThatTheEngineWouldMake() {
    List<String> names = List.of("week", "channel", "figure");
    List<Object> values = Arrays.asList("2023-W44", null, Map.of("value", 4_015.0));
    Map<String, Object> object = factory.createInsertionOrdered(names, values);
    Map<String, Object> usual = ResponseMapFactory.DEFAULT.createInsertionOrdered(names, values);

    assertThat(object).isEqualTo(usual).hasSameHashCodeAs(usual).hasToString(usual.toString());
    assertThat(object).containsExactlyEntriesOf(usual);
    assertThat(object).containsEntry("channel", null).doesNotContainKey("outcome");
    assertThat(object.get("outcome")).isNull();
    assertThat(seen(object)).containsExactlyEntriesOf(usual);
  }

  @Test
  void tellsObjectsWithOtherNamesApart() {
    factory.createInsertionOrdered(List.of("code", "name"), List.of("1671", "Palembang"));
    Map<String, Object> turned =
        factory.createInsertionOrdered(List.of("name", "code"), List.of("Jambi", "1571"));

    assertThat(turned).containsExactly(entry("name", "Jambi"), entry("code", "1571"));
  }

  @Test
  void doesNotHangOnTheEnginesLists() {
    List<String> names = new ArrayList<>(List.of("code"));
    List<Object> values = new ArrayList<>(List.of("1671"));
    Map<String, Object> object = factory.createInsertionOrdered(names, values);
    names.clear();
    values.clear();

    assertThat(object).containsExactly(entry("code", "1671"));
    assertThat(factory.createInsertionOrdered(List.of(), List.of())).isEmpty();
  }

  private static Map<String, Object> seen(Map<String, Object> object) {
    var seen = new LinkedHashMap<String, Object>();
    object.forEach(seen::put);
    return seen;
  }
}
