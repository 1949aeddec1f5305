package id.pantau.ui.data.common;

import id.pantau.ui.api.Region;
import id.pantau.ui.api.load.Contract;
import id.pantau.ui.base.Speech;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Regions and datasets by their names for people; a code stands for itself where its name could not
 * be had.
 */
public record Names(Map<String, Region> regions, Contract contract) {

  private static final String WHOLE = "00";
  private static final int SAMPLES = 2;

  public Names {
    regions = Map.copyOf(regions);
  }

  /** {@code 1673 Kota Lubuklinggau}. */
  public String office(String code) {
    Region region = regions.get(code);
    return region == null ? code : code + ' ' + region.name();
  }

  /** {@code 170206 Kota Padang, Kabupaten Rejang Lebong}: the name alone would not tell it. */
  public String place(String code) {
    Region region = regions.get(code);
    Region above = region == null ? null : region.parent();
    return above == null ? office(code) : office(code) + ", " + above.name();
  }

  /** {@code Aktivasi IKD}. */
  public String dataset(@Nullable String name, Speech speech) {
    if (name == null) {
      return speech.say("data.dataset.unknown");
    }
    return contract.resource(name).map(each -> each.title(speech.language().locale())).orElse(name);
  }

  /** {@code Kecamatan layanan}, of several columns joined. */
  public String column(String dataset, String columns, Speech speech) {
    return List.of(columns.split(",", -1)).stream()
        .map(String::strip)
        .map(column -> field(dataset, column, speech))
        .collect(Collectors.joining(", "));
  }

  private String field(String dataset, String column, Speech speech) {
    return contract
        .resource(dataset)
        .flatMap(resource -> resource.field(column))
        .map(field -> field.title(speech.language().locale()))
        .orElse(column);
  }

  /** The first few of a list in words, and how many more there are. */
  public static <T> String few(List<T> all, long total, Function<T, String> word, Speech speech) {
    String shown = all.stream().limit(SAMPLES).map(word).collect(Collectors.joining("; "));
    long more = total - Math.min(SAMPLES, all.size());
    return more <= 0
        ? shown
        : speech.say("data.more", shown, speech.formats().count((double) more));
  }

  /** The same for a code with its name, should the code be unknown here. */
  public String candidate(String code, String candidate) {
    return regions.containsKey(code) ? place(code) : candidate;
  }

  /** Whether a report is of the whole country and no office's. */
  public static boolean national(String office) {
    return office.equals(WHOLE);
  }
}
