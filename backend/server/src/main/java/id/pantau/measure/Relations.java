package id.pantau.measure;

import id.pantau.lake.Change;
import id.pantau.lake.Lake;
import id.pantau.lake.Refresher;
import id.pantau.region.KnownRegions;
import id.pantau.region.RegionCode;
import id.pantau.warehouse.Session;
import id.pantau.warehouse.Sql;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The relations that measures are computed from, each one SELECT in {@code warehouse/NAME.sql}. For
 * what holds now they are tables that every load keeps fresh; for a past moment the same SELECTs
 * run over the rows as they held then.
 */
public final class Relations implements Refresher {

  /**
   * One relation.
   *
   * @param sortedBy how its table lies on disk, so that a question about few units or, of what
   *     holds for a stretch of days, about one day reads little
   */
  private record Relation(String name, String sortedBy, List<String> dependsOn) {}

  private static final List<String> DAILY =
      Arrays.stream(DailyDataset.values()).map(DailyDataset::dataset).toList();

  /** In an order in which each one follows what it depends on. */
  private static final List<Relation> ALL = Stream.concat(rollUps(), others()).toList();

  private static Stream<Relation> rollUps() {
    return RollUp.ALL.stream()
        .map(each -> new Relation(each.name(), "registered, day", List.of(each.dataset())));
  }

  private static Stream<Relation> others() {
    return Stream.of(
        new Relation(
            "school_ever",
            "registered, npsn",
            List.of("recordings_by_school", "activations_by_school")),
        new Relation("region_unit", "region, unit", List.of("regencies", "districts", "regions")),
        new Relation("published_figure", "unit", List.of("stated_figures")),
        new Relation("published_standing", "unit, as_of", List.of("published_figure")),
        new Relation(
            "standing",
            "unit, measure, as_of",
            List.of("standings", "published_standing", "published_figure")),
        new Relation("flow", "unit, measure, day", List.of("activations", "recordings")),
        new Relation("level", "measure, valid_from, unit", List.of("flow", "standing")),
        new Relation("release", "unit, basis, cut_on", List.of("population", "published_figure")),
        new Relation("base", "unit, basis, valid_from", List.of("release")),
        new Relation("reported", "office, valid_from", List.of("activations", "recordings")),
        new Relation("report_day", "dataset, office, day", DAILY),
        new Relation(
            "week_flow", "unit, measure, week", List.of("flow", "report_day", "region_unit")),
        new Relation("data_span", "region", List.of("region_unit", "reported", "standing")),
        new Relation("target", "region_code, period_start", List.of("targets")),
        new Relation("school", "district_code, npsn", List.of("schools")),
        new Relation("school_register", "npsn, valid_from", List.of("cohorts", "school")),
        new Relation("blanko_stock", "valid_from, unit", List.of("blanko_movements")),
        new Relation(
            "print_backlog",
            "valid_from, unit",
            List.of("report_day", "recordings_by_office", "prints_by_office")));
  }

  /** Those in which it matters what was published when, even if nothing was loaded since. */
  private static final Set<String> BY_PUBLICATION = Set.of("release", "base");

  /** Units whose level the table has; see level.sql. */
  private static final String OFFICES = "length(unit) = 4";

  private static final String EVER = "DATE '9999-12-31'";
  private static final String NEWEST = String.valueOf(Long.MAX_VALUE - 1);

  private final Mending mending = new Mending();

  @Override
  public String fingerprint() {
    return ALL.stream().map(relation -> text(relation.name())).collect(Collectors.joining());
  }

  /**
   * Events and standings are many and arrive every day, so what depends on them is mended; all else
   * is small or rare.
   */
  @Override
  public void refresh(Session session, Change change) {
    if (DAILY.contains(change.dataset())) {
      mending.daily(session, change, rollUpsOf(change.dataset()));
      mending.schools(session, change);
      mending.stocks(session, change);
    }
    switch (change.dataset()) {
      case "activations" -> mending.events(session, change, "ACTIVATED");
      case "recordings" -> mending.events(session, change, "RECORDED");
      case "standings" -> mending.standings(session, change);
      case "prints", "visits", "activation_refusals", "blanko_movements" -> {}
      default -> refresh(session, Set.of(change.dataset()));
    }
  }

  private static List<String> rollUpsOf(String dataset) {
    return RollUp.ALL.stream()
        .filter(each -> each.dataset().equals(dataset))
        .map(RollUp::name)
        .toList();
  }

  @Override
  public void refresh(Session session, Set<String> changed) {
    var stale = new HashSet<>(changed);
    for (Relation relation : ALL) {
      if (relation.dependsOn().stream().anyMatch(stale::contains)) {
        stale.add(relation.name());
        session.execute(
            "CREATE OR REPLACE TABLE %s AS SELECT * FROM (%s) r ORDER BY %s"
                .formatted(relation.name(), select(relation.name()), relation.sortedBy()));
      }
    }
  }

  /**
   * The WITH clauses that put the relations at what was known, to be followed by a comma and the
   * question's own; nothing is needed for what is known now.
   */
  static Stream<String> clauses(Known known, Lake lake, Asked asked) {
    List<RegionCode> districts = asked.districts();
    return clauses(
        known,
        lake,
        districts.isEmpty()
            ? null
            : districts.stream()
                .map(code -> Sql.literal(code.digits()))
                .collect(Collectors.joining(", ", "unit IN (", ")")));
  }

  /**
   * The same for those that ask for districts otherwise.
   *
   * @param districts SQL that is true for the units of the districts whose levels are asked for;
   *     null for none
   */
  public static Stream<String> clauses(Known known, Lake lake, @Nullable String districts) {
    return switch (known) {
      case Known.Now now -> levelOf(districts);
      case Known.Then then ->
          then.version() == lake.current().version()
              ? Stream.concat(
                  levelOf(districts),
                  derived(then, ALL.stream().filter(r -> BY_PUBLICATION.contains(r.name()))))
              : Stream.concat(datasets(then, lake), derived(then, versioned()));
    };
  }

  /** The levels of the districts that are asked for, beside those of the offices. */
  private static Stream<String> levelOf(@Nullable String districts) {
    return districts == null
        ? Stream.of()
        : Stream.of(
            "level AS (SELECT * FROM main.level UNION ALL SELECT * FROM (%s) d)"
                .formatted(filled(text("level"), EVER, NEWEST, districts)));
  }

  /** All but the regions: figures of the past are asked for the regions there are now. */
  private static Stream<Relation> versioned() {
    return ALL.stream().filter(relation -> !relation.name().equals("region_unit"));
  }

  private static Stream<String> datasets(Known.Then then, Lake lake) {
    Set<String> relations = ALL.stream().map(Relation::name).collect(Collectors.toSet());
    return versioned()
        .flatMap(relation -> relation.dependsOn().stream())
        .distinct()
        .filter(name -> !relations.contains(name))
        .map(name -> "%s AS (%s)".formatted(name, lake.rowsAt(name, then.version())));
  }

  private static Stream<String> derived(Known.Then then, Stream<Relation> relations) {
    String publishedBy = "DATE '%s'".formatted(Known.dayOf(then.moment()));
    String version = String.valueOf(then.version());
    return relations.map(
        relation ->
            "%s AS (%s)"
                .formatted(
                    relation.name(), filled(text(relation.name()), publishedBy, version, "true")));
  }

  /** The SELECT of a relation at what holds now. */
  static String select(String name) {
    return filled(text(name), EVER, NEWEST, OFFICES);
  }

  private static String filled(String text, String publishedBy, String version, String units) {
    return text.replace("${regions}", KnownRegions.NAMED)
        .replace("${publishedBy}", publishedBy)
        .replace("${version}", version)
        .replace("${units}", units);
  }

  private static String text(String name) {
    return RollUp.ALL.stream()
        .filter(each -> each.name().equals(name))
        .findFirst()
        .map(each -> each.select(read("roll_up")))
        .orElseGet(() -> read(name));
  }

  private static String read(String name) {
    try (InputStream in = Relations.class.getResourceAsStream("/warehouse/" + name + ".sql")) {
      if (in == null) {
        throw new IllegalStateException("warehouse/" + name + ".sql is not in the jar");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
