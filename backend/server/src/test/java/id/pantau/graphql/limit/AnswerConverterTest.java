package id.pantau.graphql.limit;

import static org.assertj.core.api.Assertions.assertThat;

import id.pantau.dataset.Origin;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.mock.http.MockHttpInputMessage;
import org.springframework.mock.http.MockHttpOutputMessage;
import tools.jackson.databind.json.JsonMapper;

/** The mapper's own writing is the oracle. */
class AnswerConverterTest {

  private final JsonMapper json = JsonMapper.builder().build();
  private final AnswerConverter converter = new AnswerConverter(json);

  @Test
  void writesWhatTheMapperWrites() throws IOException {
    Map<String, Object> answer = answer();
    assertThat(written(answer)).isEqualTo(json.writeValueAsString(answer));
  }

  private static Map<String, Object> answer() {
    var answer = new LinkedHashMap<String, Object>();
    answer.put("nothing", null);
    answer.put("texts", List.of("", "Kab. \"Ogan\" \\ Ilir\n", "Ϣ é 🇮🇩", "\u0000"));
    answer.put("numbers", Arrays.asList(0.1, -1e300, 4015.0, 7, Integer.MIN_VALUE, null));
    answer.put("large", List.of(Long.MAX_VALUE, BigInteger.TWO.pow(70), new BigDecimal("2.390")));
    answer.put("truths", List.of(true, false));
    answer.put("kind", Origin.PUBLISHED);
    answer.put(
        "object",
        AnswerObject.factory()
            .createInsertionOrdered(List.of("b", "a"), Arrays.asList(null, Map.of("c", 1))));
    answer.put("deep", List.of(Map.of("a", List.of(Map.of(), List.of()))));
    return answer;
  }

  @Test
  void readsAndWritesOtherThings() throws IOException {
    assertThat(written(List.of(1, "two"))).isEqualTo("[1,\"two\"]");
    var message =
        new MockHttpInputMessage("{\"query\":\"{ a }\"}".getBytes(StandardCharsets.UTF_8));
    assertThat(converter.read(Map.class, message)).isEqualTo(Map.of("query", "{ a }"));
  }

  private String written(Object answer) throws IOException {
    var message = new MockHttpOutputMessage();
    converter.write(answer, MediaType.APPLICATION_JSON, message);
    return message.getBodyAsString(StandardCharsets.UTF_8);
  }
}
