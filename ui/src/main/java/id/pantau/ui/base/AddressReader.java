package id.pantau.ui.base;

import com.vaadin.flow.router.QueryParameters;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** Reads the parameters of an address, and remembers those that it could not. */
public final class AddressReader {
  private final QueryParameters parameters;
  private final List<String> unread = new ArrayList<>();

  /** A reader of these parameters. */
  public AddressReader(QueryParameters parameters) {
    this.parameters = parameters;
  }

  /** The value of a parameter; empty when it is not there or cannot be read. */
  public <T> Optional<T> read(String name, Function<String, T> parse) {
    return parameters
        .getSingleParameter(name)
        .filter(text -> !text.isBlank())
        .flatMap(text -> parsed(name, text, parse));
  }

  private <T> Optional<T> parsed(String name, String text, Function<String, T> parse) {
    try {
      return Optional.of(parse.apply(text.strip()));
    } catch (IllegalArgumentException | DateTimeParseException e) {
      unread.add(name + '=' + text);
      return Optional.empty();
    }
  }

  /** The parts of the address that could not be read. */
  public List<String> unread() {
    return List.copyOf(unread);
  }

  /** One of some words, in whatever case it is written. */
  public static <E extends Enum<E>> Function<String, E> oneOf(Class<E> words) {
    return text -> Enum.valueOf(words, text.toUpperCase(Locale.ROOT));
  }

  /** Nation, province or regency, with or without dots: no view has districts. */
  public static String region(String text) {
    String code = text.replace(".", "");
    if (!code.matches("\\d{2}|\\d{4}")) {
      throw new IllegalArgumentException("not the code of a nation, province or regency: " + text);
    }
    return code;
  }
}
