package id.pantau.ui.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pantau.ui.api.Basis;
import id.pantau.ui.api.Level;
import id.pantau.ui.api.NoNeed;
import id.pantau.ui.api.Origin;
import id.pantau.ui.api.Outlook;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BundlesTest {
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d+}");

  /** Anything in code that looks like a key of ours. */
  private static final Pattern LITERAL = Pattern.compile("\"([a-z]+(?:\\.[a-zA-Z0-9]+)*)\"");

  private static final Map<String, Class<? extends Enum<?>>> GROUPS =
      Map.of(
          "basis", Basis.class,
          "basis.title", Basis.class,
          "level.plural", Level.class,
          "level.one", Level.class,
          "level.title", Level.class,
          "origin", Origin.class,
          "origin.short", Origin.class,
          "origin.long", Origin.class,
          "outlook", Outlook.class,
          "need", NoNeed.class);

  private final Speech id = Speech.in(Language.ID);
  private final Speech en = Speech.in(Language.EN);

  @Test
  void bothHaveTheSameKeys() {
    assertThat(en.keys()).containsExactlyInAnyOrderElementsOf(id.keys());
  }

  @Test
  void bothHaveTheSamePlaceholders() {
    for (String key : id.keys()) {
      assertThat(placeholders(en.say(key))).as(key).isEqualTo(placeholders(id.say(key)));
    }
  }

  private static Set<String> placeholders(String text) {
    return PLACEHOLDER.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
  }

  @Test
  void everyConstantHasItsWord() {
    GROUPS.forEach(
        (group, type) -> {
          for (Enum<?> constant : type.getEnumConstants()) {
            assertThat(id.word(group, constant)).as(group).isNotBlank();
          }
        });
  }

  @Test
  void everyKeyInCodeExists() throws IOException {
    Set<String> missing = new TreeSet<>(saidInCode());
    missing.removeAll(id.keys());
    assertThat(missing).isEmpty();
  }

  /** The keys that code says: the first argument of say, and the ones that parts pass on. */
  private static Set<String> saidInCode() throws IOException {
    Pattern said =
        Pattern.compile("(?:say\\(|title = |unknown\\(|metric\\()\\s*\"([a-zA-Z.]+[a-zA-Z])\"");
    return source().stream()
        .flatMap(text -> said.matcher(text).results())
        .map(match -> match.group(1))
        .collect(Collectors.toSet());
  }

  @Test
  void everyKeyIsUsed() throws IOException {
    Set<String> literals =
        source().stream()
            .flatMap(text -> LITERAL.matcher(text).results())
            .map(match -> match.group(1))
            .collect(Collectors.toSet());
    Set<String> unused = new TreeSet<>(id.keys());
    unused.removeIf(key -> literals.contains(key) || built(key));
    assertThat(unused).isEmpty();
  }

  /** Keys that code puts together from a group and a constant or a kind. */
  private static boolean built(String key) {
    return Stream.of("scheme.", "shade.", "legend.", "order.", "column.", "failed.")
            .anyMatch(key::startsWith)
        || GROUPS.keySet().stream().anyMatch(group -> key.startsWith(group + '.'));
  }

  private static List<String> source() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .map(BundlesTest::read)
          .toList();
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void setsValuesAsTheyStand() {
    assertThat(id.say("fraction", "{1}", "'x'")).isEqualTo("'x' dari 'x'");
    assertThat(id.say("fraction", "4.015", "42.004")).isEqualTo("4.015 dari 42.004");
  }

  @Test
  void refusesAKeyThatIsNotThere() {
    assertThatThrownBy(() -> id.say("no.such.key")).hasMessageContaining("no.such.key");
  }
}
