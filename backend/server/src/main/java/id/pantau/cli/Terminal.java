package id.pantau.cli;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Text from files, for a terminal. */
final class Terminal {

  private static final int SHOWN = 8;

  private Terminal() {}

  /** Without what moves a terminal's cursor. */
  static String harmless(String text) {
    return text.replaceAll("\\p{Cntrl}", "?");
  }

  /** The first of them. */
  static String list(List<String> items) {
    Stream<String> more = items.size() > SHOWN ? Stream.of("…") : Stream.empty();
    return Stream.concat(items.stream().limit(SHOWN).map(Terminal::harmless), more)
        .collect(Collectors.joining(", "));
  }
}
