package id.pantau.sample.scale;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All offices of the nation with sizes. No statistics of people by office are bundled: a province's
 * size is a rough guess, an office's share of it follows its number of districts, whether it is a
 * city, and the seed. Offices of the bundled sample keep their rough sizes.
 */
record Geography(List<Site> sites, List<String> districts) {
  private static final int SMALLEST = 20_000;
  private static final double CITY_DISTRICT = 1.6;
  private static final String CITY = "Kota ";

  static Geography read(long seed) {
    Map<String, String> names = byCode("/datasets/regions/data/regencies.csv", "name");
    Map<String, List<String>> districts =
        rows("/datasets/regions/data/districts.csv")
            .map(row -> undotted(row, "code"))
            .sorted()
            .collect(
                Collectors.groupingBy(
                    code -> code.substring(0, 4), TreeMap::new, Collectors.toList()));
    Map<String, Integer> sizes = sizes(seed, names, districts);
    List<Site> sites = new ArrayList<>();
    List<String> all = new ArrayList<>();
    districts.forEach(
        (code, own) -> {
          String name = names.getOrDefault(code, code).replaceFirst("^(Kabupaten|Kota) ", "");
          int size = sizes.getOrDefault(code, SMALLEST);
          sites.add(new Site(code, name, sites.size(), all.size(), own, size));
          all.addAll(own);
        });
    return new Geography(List.copyOf(sites), List.copyOf(all));
  }

  private static Map<String, Integer> sizes(
      long seed, Map<String, String> names, Map<String, List<String>> districts) {
    Map<String, Double> weights = new TreeMap<>();
    districts.forEach(
        (code, own) ->
            weights.put(code, weight(seed, code, names.getOrDefault(code, ""), own.size())));
    Map<String, Double> provinces =
        weights.entrySet().stream()
            .collect(
                Collectors.groupingBy(
                    each -> each.getKey().substring(0, 2),
                    TreeMap::new,
                    Collectors.summingDouble(Map.Entry::getValue)));
    Map<String, String> rough =
        byCode("/id/pantau/sample/scale/provinces.csv", "eligible_thousands");
    Map<String, Integer> sizes = new TreeMap<>();
    weights.forEach(
        (code, weight) -> {
          String province = code.substring(0, 2);
          double all = 1000.0 * Integer.parseInt(rough.getOrDefault(province, "400"));
          double total = provinces.getOrDefault(province, weight);
          sizes.put(code, Math.max(SMALLEST, (int) (all * weight / total)));
        });
    rows("/datasets/sample/offices.csv")
        .forEach(row -> sizes.put(row.getField("region_code"), thousands(row)));
    return sizes;
  }

  private static double weight(long seed, String code, String name, int districts) {
    double likely = new Chance(seed, code, "size").between(0.7, 1.3);
    return likely * districts * (name.startsWith(CITY) ? CITY_DISTRICT : 1);
  }

  private static int thousands(NamedCsvRecord row) {
    return 1000 * Integer.parseInt(row.getField("eligible_thousands"));
  }

  private static Map<String, String> byCode(String resource, String column) {
    return rows(resource)
        .collect(Collectors.toMap(row -> undotted(row, "code"), row -> row.getField(column)));
  }

  private static String undotted(NamedCsvRecord row, String column) {
    return row.getField(column).replace(".", "");
  }

  /** The rows of a bundled CSV file. */
  static Stream<NamedCsvRecord> rows(String resource) {
    try (InputStream in = Geography.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("not on the class path: " + resource);
      }
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return CsvReader.builder().ofNamedCsvRecord(text).stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
