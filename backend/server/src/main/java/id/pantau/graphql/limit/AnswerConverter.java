package id.pantau.graphql.limit;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ResolvableType;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.util.StreamUtils;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes an answer of maps, lists and plain values without looking for a serializer for each, which
 * took a tenth of an answer of many values. Reads, and writes anything else, as the mapper does.
 */
final class AnswerConverter extends JacksonJsonHttpMessageConverter {

  private final JsonMapper json;

  AnswerConverter(JsonMapper json) {
    super(json);
    this.json = json;
  }

  @Override
  protected void writeInternal(
      Object answer,
      ResolvableType type,
      HttpOutputMessage message,
      @Nullable Map<String, Object> hints)
      throws IOException {
    try (JsonGenerator out = json.createGenerator(StreamUtils.nonClosing(message.getBody()))) {
      write(answer, out);
    }
  }

  private static void write(@Nullable Object value, JsonGenerator out) {
    // The most frequent first, and classes before interfaces, which take longer to rule out.
    switch (value) {
      case null -> out.writeNull();
      case String text -> out.writeString(text);
      case Double number -> out.writeNumber(number);
      case Integer number -> out.writeNumber(number);
      case Boolean truth -> out.writeBoolean(truth);
      case AnswerObject object -> {
        out.writeStartObject();
        object.forEach(
            (name, field) -> {
              out.writeName(name);
              write(field, out);
            });
        out.writeEndObject();
      }
      case Map<?, ?> map -> {
        out.writeStartObject();
        for (Map.Entry<?, ?> each : map.entrySet()) {
          out.writeName(String.valueOf(each.getKey()));
          write(each.getValue(), out);
        }
        out.writeEndObject();
      }
      case List<?> list -> {
        out.writeStartArray();
        for (Object each : list) {
          write(each, out);
        }
        out.writeEndArray();
      }
      default -> out.writePOJO(value);
    }
  }
}
