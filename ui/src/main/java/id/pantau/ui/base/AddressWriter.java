package id.pantau.ui.base;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.vaadin.flow.router.QueryParameters;
import java.net.URLEncoder;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes parameters of an address, in the order they are given, for a reader of them. */
public final class AddressWriter {
  private final Map<String, String> values = new LinkedHashMap<>();

  /** A parameter; null leaves it out. */
  public AddressWriter with(String name, @Nullable Object value) {
    if (value != null) {
      values.put(name, value.toString());
    }
    return this;
  }

  /** As parameters of a view. */
  public QueryParameters parameters() {
    return QueryParameters.simple(values);
  }

  /** {@code ?region=1504&q=smkn+5}; empty without parameters. */
  public String query() {
    return values.isEmpty()
        ? ""
        : values.entrySet().stream()
            .map(value -> value.getKey() + '=' + URLEncoder.encode(value.getValue(), UTF_8))
            .collect(Collectors.joining("&", "?", ""));
  }
}
