package id.pantau.ingest.read.normal;

import id.pantau.ingest.read.alias.Key;
import id.pantau.region.KnownRegions;
import id.pantau.warehouse.Session;
import id.pantau.warehouse.Sql;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds regions by the names that people write; never guesses. */
final class RegionNames {

  private static final String ALL =
      """
      WITH k AS (%s)
      SELECT code, coalesce(sent, official) AS name, coalesce(sent, official) AS spelling, false AS trap FROM k
      UNION ALL SELECT code, sent, official, false FROM k WHERE sent <> official
      UNION ALL SELECT a.region_code, coalesce(k.sent, k.official, a.alias), a.alias, a.kind = 'TRAP'
        FROM region_aliases a LEFT JOIN k ON k.code = a.region_code
      """
          .formatted(KnownRegions.NAMED);

  private static final Pattern OFFICE =
      Pattern.compile(
          "^(dinas kependudukan dan pencatatan sipil|disdukcapil|dukcapil)\\s+",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern DISTRICT =
      Pattern.compile("^(kecamatan|kec\\b\\.?|distrik)\\s*", Pattern.CASE_INSENSITIVE);
  private static final Pattern PROVINCE =
      Pattern.compile("^(provinsi|propinsi|prov\\b\\.?)\\s*", Pattern.CASE_INSENSITIVE);
  private static final Pattern REGENCY =
      Pattern.compile("^(kab\\b\\.?|kabupaten)\\s*", Pattern.CASE_INSENSITIVE);
  private static final Pattern CITY =
      Pattern.compile("^(kota|kodya)\\s+", Pattern.CASE_INSENSITIVE);
  private static final Pattern ADMINISTRATIVE =
      Pattern.compile("^(Kabupaten|Kota)( Administrasi)? (?=\\p{Lu})");
  private static final Pattern PLACED = Pattern.compile("^([^,(]+)[,(]\\s*([^,)]+)\\)?$");

  private final Map<String, Map<String, NamedRegion>> byKey = new HashMap<>();
  private final Map<String, Set<String>> traps = new HashMap<>();

  /** Reads the names that the warehouse has. */
  RegionNames(Session session) {
    session.query(
        Sql.of(ALL),
        row -> {
          var region = new NamedRegion(row.text("code"), row.text("name"));
          add(region, row.text("spelling"));
          return row.truth("trap")
              && traps
                  .computeIfAbsent(Key.of(row.text("spelling")), k -> new TreeSet<>())
                  .add(region.code());
        });
  }

  private void add(NamedRegion region, String spelling) {
    spell(region, Key.of(spelling));
    if (region.code().length() == 4) {
      spell(region, Key.of(ADMINISTRATIVE.matcher(spelling).replaceFirst("")));
    }
  }

  private void spell(NamedRegion region, String key) {
    byKey.computeIfAbsent(key, k -> new LinkedHashMap<>()).putIfAbsent(region.code(), region);
  }

  /**
   * Resolves a name.
   *
   * @param levels lengths of the codes that may come out: 2, 4, 6
   * @param within codes of regions in one of which it must lie; empty when nothing is known
   */
  Resolved resolve(String text, Set<Integer> levels, Collection<String> within) {
    Matcher placed = PLACED.matcher(text);
    if (placed.matches()) {
      List<String> place = regencies(placed.group(2));
      return place.isEmpty()
          ? resolveName(text, levels, within)
          : resolveName(placed.group(1), levels, place);
    }
    return resolveName(text, levels, within);
  }

  private Resolved resolveName(String text, Set<Integer> levels, Collection<String> within) {
    List<NamedRegion> all = candidates(text.strip());
    List<NamedRegion> fitting =
        all.stream().filter(region -> levels.contains(region.code().length())).toList();
    List<NamedRegion> inside = inside(fitting, within);
    boolean trapped = within.isEmpty() && isTrap(text, all, levels);
    return inside.size() == 1 && !trapped
        ? new Resolved.Code(inside.getFirst().code())
        : new Resolved.Open(inside.isEmpty() || trapped ? all : inside);
  }

  static List<NamedRegion> inside(List<NamedRegion> regions, Collection<String> within) {
    return within.isEmpty()
        ? regions
        : regions.stream()
            .filter(region -> within.stream().anyMatch(region.code()::startsWith))
            .toList();
  }

  /** {@code Kota Padang} in a column of districts: the city's office may have written it too. */
  private boolean isTrap(String text, List<NamedRegion> all, Set<Integer> levels) {
    return traps.containsKey(Key.of(text))
        && all.stream().anyMatch(region -> !levels.contains(region.code().length()));
  }

  private List<NamedRegion> candidates(String text) {
    String name = OFFICE.matcher(text).replaceFirst("");
    if (DISTRICT.matcher(name).find()) {
      return level(List.of(DISTRICT.matcher(name).replaceFirst("")), 6);
    }
    if (PROVINCE.matcher(name).find()) {
      return level(List.of(PROVINCE.matcher(name).replaceFirst("")), 2);
    }
    if (REGENCY.matcher(name).find()) {
      String bare = REGENCY.matcher(name).replaceFirst("");
      return level(
          List.of("Kabupaten " + bare, "Kabupaten Administrasi " + bare, "Kab " + bare), 4);
    }
    if (CITY.matcher(name).find()) {
      String bare = CITY.matcher(name).replaceFirst("");
      List<NamedRegion> cities = level(List.of("Kota " + bare, "Kota Administrasi " + bare), 4);
      var found = new ArrayList<>(cities.isEmpty() ? spelledCity(bare) : cities);
      found.addAll(level(List.of(name), 6));
      return found;
    }
    return List.copyOf(byKey.getOrDefault(Key.of(name), Map.of()).values());
  }

  /** {@code Kota Lubuk Linggau}: an alias may lack the word. */
  private List<NamedRegion> spelledCity(String bare) {
    return level(List.of(bare), 4).stream()
        .filter(region -> region.name().startsWith("Kota "))
        .toList();
  }

  private List<NamedRegion> level(List<String> names, int length) {
    var found = new LinkedHashMap<String, NamedRegion>();
    for (String name : names) {
      byKey
          .getOrDefault(Key.of(name), Map.of())
          .forEach(
              (code, region) -> {
                if (code.length() == length) {
                  found.put(code, region);
                }
              });
    }
    return List.copyOf(found.values());
  }

  /** Codes of the regencies and cities that a text may mean; a code means itself. */
  List<String> regencies(String text) {
    return codes(text, 4);
  }

  /** Codes of the provinces that a text may mean. */
  List<String> provinces(String text) {
    return codes(text, 2);
  }

  private List<String> codes(String text, int length) {
    String digits = text.strip().replace(".", "");
    if (digits.matches("\\d{2}(\\d{2}){0,2}")) {
      return List.of(digits.substring(0, Math.min(length, digits.length())));
    }
    return candidates(text.strip()).stream()
        .map(NamedRegion::code)
        .filter(code -> code.length() == length)
        .toList();
  }
}
