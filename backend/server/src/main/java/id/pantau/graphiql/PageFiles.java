package id.pantau.graphiql;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/** The files of the page, which travel in the jar. */
final class PageFiles {

  private PageFiles() {}

  static byte[] bytes(String name) {
    try (InputStream in =
        Objects.requireNonNull(PageFiles.class.getResourceAsStream("/graphiql/" + name), name)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + name, e);
    }
  }

  private static String text(String name) {
    return new String(bytes(name), UTF_8);
  }

  /** In the order that {@code examples/order.txt} says. */
  static List<String> examples() {
    return text("examples/order.txt")
        .lines()
        .map(name -> text("examples/%s.graphql".formatted(name)))
        .toList();
  }
}
