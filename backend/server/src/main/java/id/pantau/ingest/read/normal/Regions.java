package id.pantau.ingest.read.normal;

import id.pantau.dataset.Field;
import id.pantau.dataset.Resource;
import id.pantau.ingest.read.alias.MappedColumn;
import id.pantau.ingest.read.alias.Mapping;
import id.pantau.region.RegionCode;
import id.pantau.warehouse.Session;
import id.pantau.warehouse.Sql;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Rewrites columns of regions: names become codes, codes lose their dots. */
final class Regions {

  /** Hostile files have millions of different names; no honest one has as many. */
  private static final int MOST_NAMES = 200_000;

  private static final int ROWS_A_STATEMENT = 500;

  private final Session session;
  private final Mapping mapping;
  private final @Nullable RegionCode office;
  private @Nullable RegionNames names;

  Regions(Session session, Mapping mapping, @Nullable RegionCode office) {
    this.session = session;
    this.mapping = mapping;
    this.office = office;
  }

  /** A value of a column with what stands beside it. */
  private record Place(String value, @Nullable String regency, @Nullable String province) {}

  /** How the column is rewritten; by a table on the value and what stands beside it. */
  Rewriter rewriter(Field field, MappedColumn column) {
    String value = Raw.column(column.index());
    String regency = context("@regency", field);
    String province = context("@province", field);
    List<Place> places = places(value, regency, province);
    if (places.isEmpty()) {
      return Rewriter.none(value);
    }
    String table = Raw.temporary("normal", field.name());
    session.execute(
        "CREATE OR REPLACE TEMP TABLE %s (raw VARCHAR, regency VARCHAR, province VARCHAR, normal VARCHAR, candidates VARCHAR, offices VARCHAR)"
            .formatted(table));
    insert(table, places, field);
    String on =
        "%1$s.raw = %2$s AND %1$s.regency = coalesce(%3$s, '') AND %1$s.province = coalesce(%4$s, '')"
            .formatted(table, value, regency, province);
    return new Rewriter(value, Optional.of(new Rewriter.Join(table, on)), false);
  }

  private String context(String kind, Field field) {
    return mapping
        .column(kind + ":" + field.name())
        .or(() -> mapping.column(kind))
        .map(column -> Raw.column(column.index()))
        .orElse("CAST(NULL AS VARCHAR)");
  }

  private List<Place> places(String value, String regency, String province) {
    return session.query(
        Sql.of(
            """
            SELECT * FROM (SELECT DISTINCT %1$s AS value, %2$s AS regency, %3$s AS province FROM %4$s)
            WHERE NOT regexp_full_match(value, '[0-9]{2}([0-9]{2}){0,2}')
            LIMIT %5$d
            """
                .formatted(value, regency, province, Raw.VIEW, MOST_NAMES)),
        row ->
            new Place(
                row.text("value"), row.optionalText("regency"), row.optionalText("province")));
  }

  private void insert(String table, List<Place> places, Field field) {
    for (int from = 0; from < places.size(); from += ROWS_A_STATEMENT) {
      int to = Math.min(places.size(), from + ROWS_A_STATEMENT);
      session.execute(
          places.subList(from, to).stream()
              .map(place -> row(place, field))
              .collect(Collectors.joining(", ", "INSERT INTO " + table + " VALUES ", "")));
    }
  }

  private String row(Place place, Field field) {
    String text = plain(place.value());
    String first =
        Sql.literal(place.value())
            + ", "
            + literal(place.regency())
            + ", "
            + literal(place.province());
    if (text.isEmpty() || (!field.required() && text.equals("-"))) {
      return "(" + first + ", NULL, NULL, NULL)";
    }
    if (text.matches("\\d{2}(\\.\\d{2}){0,2}|\\d{2}(\\d{2}){0,2}")) {
      return "(" + first + ", " + Sql.literal(text.replace(".", "")) + ", NULL, NULL)";
    }
    boolean isNumber = text.matches("[\\d.]+");
    return "("
        + first
        + (isNumber ? ", " + Sql.literal(text) + ", NULL, NULL)" : named(text, place, field));
  }

  private String named(String text, Place place, Field field) {
    return switch (resolve(text, place, field)) {
      case Resolved.Code(String code) -> ", " + Sql.literal(code) + ", NULL, NULL)";
      case Resolved.Open(var candidates) ->
          ", %s, %s, %s)"
              .formatted(
                  Sql.literal(text),
                  Sql.literal(joined(candidates.stream().map(NamedRegion::toString), "; ")),
                  Sql.literal(joined(offices(place, candidates), ",")));
    };
  }

  /** Whose row it may be: those of the place that stands beside it, else of the candidates. */
  private Stream<String> offices(Place place, List<NamedRegion> candidates) {
    List<String> within = within(place);
    if (isLost(place, within)) {
      return Stream.of();
    }
    Stream<String> codes =
        within.isEmpty() ? candidates.stream().map(NamedRegion::code) : within.stream();
    return codes.filter(code -> code.length() >= 4).map(code -> code.substring(0, 4));
  }

  private static String joined(Stream<String> parts, String joint) {
    return parts.distinct().sorted().collect(Collectors.joining(joint));
  }

  private static String literal(@Nullable String value) {
    return value == null ? "''" : Sql.literal(value);
  }

  private static String plain(@Nullable String value) {
    return value == null
        ? ""
        : value
            .replace(String.valueOf(Raw.TYPED), "")
            .replace('\u00a0', ' ')
            .strip()
            .replaceFirst("^'", "");
  }

  private Resolved resolve(String text, Place place, Field field) {
    Set<Integer> levels = levels(field);
    List<String> within = within(place);
    if (isLost(place, within)) {
      return open(names().resolve(text, levels, List.of()), text);
    }
    Resolved inside = names().resolve(text, levels, within);
    boolean mustBeInside =
        within.isEmpty() || isOfReport(mapping.resource(), field) || hasOwnPlace(field);
    return inside instanceof Resolved.Code || mustBeInside || !isUnknown(inside, levels, within)
        ? inside
        : names().resolve(text, levels, List.of());
  }

  /** A place stands beside it that is none, or that contradicts itself: nothing is sure then. */
  private static boolean isLost(Place place, List<String> within) {
    return within.isEmpty()
        && !(plain(place.regency()).isEmpty() && plain(place.province()).isEmpty());
  }

  private static Resolved open(Resolved resolved, String text) {
    return switch (resolved) {
      case Resolved.Code(String code) -> new Resolved.Open(List.of(new NamedRegion(code, text)));
      case Resolved.Open open -> open;
    };
  }

  /** Whether the name is of no region within, so that the person may be registered elsewhere. */
  private static boolean isUnknown(Resolved resolved, Set<Integer> levels, List<String> within) {
    return resolved instanceof Resolved.Open(var candidates)
        && RegionNames.inside(candidates, within).stream()
            .noneMatch(region -> levels.contains(region.code().length()));
  }

  private static boolean isOfReport(Resource resource, Field field) {
    return field.name().equals(resource.reportKey().office());
  }

  private boolean hasOwnPlace(Field field) {
    return mapping.column("@regency:" + field.name()).isPresent();
  }

  private List<String> within(Place place) {
    String regency = plain(place.regency());
    String province = plain(place.province());
    List<String> provinces = province.isEmpty() ? List.of() : names().provinces(province);
    if (!regency.isEmpty()) {
      List<String> regencies = new ArrayList<>(names().regencies(regency));
      regencies.removeIf(code -> !provinces.isEmpty() && !provinces.contains(code.substring(0, 2)));
      return regencies;
    }
    return provinces.isEmpty() && office != null ? List.of(office.digits()) : provinces;
  }

  private static Set<Integer> levels(Field field) {
    var levels = new TreeSet<Integer>();
    for (String code : List.of("11", "1101", "110101")) {
      if (field.pattern() == null || field.pattern().matcher(code).matches()) {
        levels.add(code.length());
      }
    }
    return levels;
  }

  private RegionNames names() {
    if (names == null) {
      names = new RegionNames(session);
    }
    return names;
  }
}
