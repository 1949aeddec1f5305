package id.pantau.load;

import id.pantau.dataset.Origin;
import id.pantau.ingest.Coverage;
import id.pantau.ingest.Declaration;
import id.pantau.problem.ProblemException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a sender writes beside a file, in {@code FILE.manifest.json}: {@code {"rows": 12, "totals":
 * {"people": 345}, "covers": {"offices": ["1673"], "from": "2023-01-01", "to": "2023-01-31"}}}.
 * Each part may be left out; {@code "origin": "SYNTHETIC"} and {@code "dataset": "activations"} may
 * be said, too; {@code covers} may have {@code "except": {"1673": ["2023-01-05"]}}.
 */
public final class ManifestFile {

  /** What is appended to a file's name. */
  public static final String SUFFIX = ".manifest.json";

  private static final List<String> KNOWN =
      List.of("rows", "totals", "covers", "origin", "dataset");

  private ManifestFile() {}

  /**
   * Reads a manifest.
   *
   * @throws ProblemException when it is not one
   */
  public static Declaration read(String json) {
    try {
      JsonNode root = JsonMapper.shared().readTree(json);
      refuseUnknown(root);
      return new Declaration(
          rows(root),
          totals(root.path("totals")),
          covers(root.path("covers")),
          root.hasNonNull("origin") ? Origin.valueOf(root.get("origin").asString()) : null,
          root.hasNonNull("dataset") ? root.get("dataset").asString() : null);
    } catch (JacksonException | DateTimeException | IllegalArgumentException e) {
      throw ProblemException.badInput(
          "Manifest tidak terbaca; tulis seperti contoh ini. / the manifest cannot be read (%s); write it as {\"rows\": 12, \"totals\": {\"people\": 345}, \"covers\": {\"offices\": [\"1673\"], \"from\": \"2023-01-01\", \"to\": \"2023-01-31\"}}"
              .formatted(String.valueOf(e.getMessage()).lines().findFirst().orElse("")));
    }
  }

  /** A word that is misspelt would be a check that is not made. */
  private static void refuseUnknown(JsonNode root) {
    if (!root.isObject()) {
      throw new IllegalArgumentException("it is no object");
    }
    for (String name : root.propertyNames()) {
      if (!KNOWN.contains(name)) {
        throw new IllegalArgumentException("\"%s\" is not one of %s".formatted(name, KNOWN));
      }
    }
    if (root.has("totals") && !root.get("totals").isObject()) {
      throw new IllegalArgumentException("\"totals\" is no object");
    }
    if (root.hasNonNull("covers") && !root.get("covers").isObject()) {
      throw new IllegalArgumentException("\"covers\" is no object");
    }
  }

  /** The same as text. */
  public static String write(Declaration declared) {
    var manifest = new HashMap<String, Object>();
    if (declared.rows() != null) {
      manifest.put("rows", declared.rows());
    }
    manifest.put("totals", declared.totals());
    if (declared.origin() != null) {
      manifest.put("origin", declared.origin().name());
    }
    if (declared.dataset() != null) {
      manifest.put("dataset", declared.dataset());
    }
    Coverage covers = declared.covers();
    if (covers != null) {
      manifest.put(
          "covers",
          Map.of(
              "offices", covers.offices(),
              "from", covers.from().toString(),
              "to", covers.to().toString(),
              "except", written(covers.except())));
    }
    return JsonMapper.shared().writeValueAsString(manifest);
  }

  private static @Nullable Long rows(JsonNode root) {
    return root.hasNonNull("rows") ? Long.valueOf(whole(root.get("rows"))) : null;
  }

  private static Map<String, Long> totals(JsonNode node) {
    var totals = new HashMap<String, Long>();
    node.properties().forEach(entry -> totals.put(entry.getKey(), whole(entry.getValue())));
    return totals;
  }

  private static long whole(JsonNode number) {
    if (!number.isIntegralNumber()) {
      throw new IllegalArgumentException("\"" + number + "\" is not a whole number");
    }
    return number.asLong();
  }

  private static @Nullable Coverage covers(JsonNode node) {
    if (!node.isObject()) {
      return null;
    }
    Set<String> offices =
        StreamSupport.stream(node.path("offices").spliterator(), false)
            .map(office -> office.asString().replace(".", ""))
            .collect(Collectors.toSet());
    return new Coverage(
        offices,
        LocalDate.parse(node.path("from").asString("")),
        LocalDate.parse(node.path("to").asString("")),
        except(node.path("except")));
  }

  private static Map<String, Set<LocalDate>> except(JsonNode node) {
    var except = new HashMap<String, Set<LocalDate>>();
    node.properties()
        .forEach(
            entry ->
                except.put(
                    entry.getKey().replace(".", ""),
                    StreamSupport.stream(entry.getValue().spliterator(), false)
                        .map(day -> LocalDate.parse(day.asString("")))
                        .collect(Collectors.toSet())));
    return except;
  }

  private static Map<String, List<String>> written(Map<String, Set<LocalDate>> except) {
    return except.entrySet().stream()
        .collect(
            Collectors.toMap(
                Map.Entry::getKey,
                entry -> entry.getValue().stream().map(LocalDate::toString).sorted().toList()));
  }
}
