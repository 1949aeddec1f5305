package id.pantau.ui.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pantau.ui.api.Basis;
import id.pantau.ui.api.Level;
import id.pantau.ui.api.NoNeed;
import id.pantau.ui.api.Origin;
import id.pantau.ui.api.Outlook;
import id.pantau.ui.api.history.Load;
import id.pantau.ui.api.history.Report;
import id.pantau.ui.api.history.Reporting;
import id.pantau.ui.api.load.LoadAnswer;
import id.pantau.ui.api.load.LoadJob;
import id.pantau.ui.api.load.Reading;
import id.pantau.ui.api.load.Refusal;
import id.pantau.ui.api.load.Rule;
import id.pantau.ui.api.school.SchoolKind;
import id.pantau.ui.api.school.SchoolOrder;
import id.pantau.ui.api.school.SchoolState;
import id.pantau.ui.data.common.DataTab;
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
      Map.ofEntries(
          Map.entry("basis", Basis.class),
          Map.entry("basis.title", Basis.class),
          Map.entry("level.plural", Level.class),
          Map.entry("level.one", Level.class),
          Map.entry("level.title", Level.class),
          Map.entry("origin", Origin.class),
          Map.entry("origin.short", Origin.class),
          Map.entry("origin.long", Origin.class),
          Map.entry("outlook", Outlook.class),
          Map.entry("need", NoNeed.class),
          Map.entry("rule", Rule.class),
          Map.entry("mend", Rule.class),
          Map.entry("refusal", Refusal.class),
          Map.entry("refusal.mend", Refusal.class),
          Map.entry("severity", LoadAnswer.Severity.class),
          Map.entry("totals.by", LoadAnswer.Total.By.class),
          Map.entry("busy", LoadJob.State.class),
          Map.entry("format", Reading.Format.class),
          Map.entry("how", Reading.How.class),
          Map.entry("numbers", Reading.Numbers.class),
          Map.entry("dates", Reading.Dates.class),
          Map.entry("remark", Reading.Remark.Kind.class),
          Map.entry("verdict", Load.Verdict.class),
          Map.entry("decision", Report.Decision.Kind.class),
          Map.entry("report.state", Reporting.State.class),
          Map.entry("report.health", Reporting.Health.class),
          Map.entry("reporting.one", Reporting.Health.class),
          Map.entry("reporting.title", Reporting.Health.class),
          Map.entry("school.kind", SchoolKind.class),
          Map.entry("school.kind.long", SchoolKind.class),
          Map.entry("school.state", SchoolState.class),
          Map.entry("schools.list", SchoolState.class),
          Map.entry("schools.order", SchoolOrder.class),
          Map.entry("schools.order.sub", SchoolOrder.class),
          Map.entry("tab", DataTab.class),
          Map.entry("tab.short", DataTab.class));

  /** Groups whose keys code puts together. */
  private static final List<String> BUILT =
      List.of(
          "about.",
          "scheme.",
          "shade.",
          "legend.",
          "order.",
          "column.",
          "failed.",
          "rule.type.",
          "value.",
          "datasets.type.",
          "report.share.",
          "findings.show.",
          "findings.",
          "last.",
          "batches.",
          "held.",
          "offices.",
          "reporting.table.",
          "rules.",
          "schools.column.",
          "school.flow.",
          "school.weeks.none.",
          "school.unknown.",
          "datasets.");

  private static final Pattern TABLE =
      Pattern.compile("Table\\.of\\([^;]*?\"p-[a-z-]+\",([^;]*?)\\);");

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
        Pattern.compile(
            "(?:say\\(|counted\\(|title = |unknown\\(|metric\\()\\s*\"([a-zA-Z.]+[a-zA-Z])\"");
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
    source().forEach(text -> literals.addAll(headings(text)));
    Set<String> unused = new TreeSet<>(id.keys());
    unused.removeIf(key -> literals.contains(many(key)) || built(key));
    assertThat(unused).isEmpty();
  }

  /** The key of many, beside which a key of one thing may stand. */
  private static String many(String key) {
    return key.replaceFirst("[.]one$", "");
  }

  @Test
  void oneThingIsSaidBesideMany() {
    List<String> ones = id.keys().stream().filter(key -> !many(key).equals(key)).toList();
    assertThat(ones).hasSizeGreaterThan(20);
    for (String key : ones) {
      if (!Set.of("upload.one").contains(key)) {
        assertThat(id.keys()).as(key).contains(many(key));
      }
    }
  }

  @Test
  void countsOneAndMany() {
    assertThat(en.counted("load.say.taken", 1, "7"))
        .isEqualTo("1 daily report was accepted. Data version 7 holds now.");
    assertThat(en.counted("load.say.taken", 1200, "7")).startsWith("1,200 daily reports were");
    assertThat(id.counted("reports.title.right", 1)).isEqualTo("Laporan hariannya benar");
    assertThat(id.counted("reports.title.right", 2)).isEqualTo("Semua 2 laporan harian benar");
    assertThat(en.counted("totals.title.agrees", 1)).isEqualTo("The control totals agree");
  }

  /** Of a table: the style, the group of its headings, then each of them. */
  private static Set<String> headings(String text) {
    return TABLE
        .matcher(text)
        .results()
        .map(match -> LITERAL.matcher(match.group(1)).results().map(l -> l.group(1)).toList())
        .flatMap(all -> all.stream().skip(1).map(head -> all.getFirst() + '.' + head))
        .collect(Collectors.toSet());
  }

  /** Keys that code puts together from a group and a constant or a kind. */
  private static boolean built(String key) {
    return BUILT.stream().anyMatch(key::startsWith)
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
