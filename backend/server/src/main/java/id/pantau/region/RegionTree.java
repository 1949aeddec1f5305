package id.pantau.region;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** All regions, immutable: about 7,800 of them, so they live in memory. */
public final class RegionTree {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
  private static final Pattern REGENCY_SHORT =
      Pattern.compile("^\\s*kab\\b\\.?\\s*", Pattern.CASE_INSENSITIVE);

  private final SortedMap<RegionCode, Region> regions;
  private final Map<RegionCode, List<Region>> children;
  private final Map<RegionCode, List<String>> spellings;

  /**
   * @param regions every region once, parents included
   * @param aliases more spellings; those of unknown regions are an error
   */
  public RegionTree(Collection<Region> regions, Collection<RegionAlias> aliases) {
    var sorted = new TreeMap<RegionCode, Region>();
    regions.forEach(region -> sorted.put(region.code(), region));
    this.regions = Collections.unmodifiableSortedMap(sorted);
    this.children = byParent(sorted.values());
    this.spellings = spellings(sorted.values(), aliases);
  }

  private static Map<RegionCode, List<Region>> byParent(Collection<Region> regions) {
    var byParent = new HashMap<RegionCode, List<Region>>();
    for (Region region : regions) {
      region
          .code()
          .parent()
          .ifPresent(p -> byParent.computeIfAbsent(p, key -> new ArrayList<>()).add(region));
    }
    return byParent;
  }

  private Map<RegionCode, List<String>> spellings(
      Collection<Region> regions, Collection<RegionAlias> aliases) {
    var spellings = new HashMap<RegionCode, List<String>>();
    for (Region region : regions) {
      var known = new ArrayList<>(keys(region.name()));
      known.addAll(keys(region.shortName()));
      spellings.put(region.code(), known);
    }
    for (RegionAlias alias : aliases) {
      spellingsOf(spellings, alias).addAll(keys(alias.alias()));
    }
    return spellings;
  }

  private static List<String> spellingsOf(
      Map<RegionCode, List<String>> spellings, RegionAlias alias) {
    List<String> known = spellings.get(alias.code());
    if (known == null) {
      throw new IllegalArgumentException(
          "alias \"%s\" names region %s, which does not exist"
              .formatted(alias.alias(), alias.code()));
    }
    return known;
  }

  /** The region with this code, if there is one. */
  public Optional<Region> find(RegionCode code) {
    return Optional.ofNullable(regions.get(code));
  }

  /** The regions directly below, in code order. */
  public List<Region> children(RegionCode code) {
    return Collections.unmodifiableList(children.getOrDefault(code, List.of()));
  }

  /** From the nation down to the parent. */
  public List<Region> ancestors(RegionCode code) {
    var ancestors = new ArrayList<Region>();
    for (var parent = code.parent(); parent.isPresent(); parent = parent.get().parent()) {
      find(parent.get()).ifPresent(ancestors::addFirst);
    }
    return ancestors;
  }

  /** The regions of a level at or below another, in code order. */
  public List<Region> atLevel(RegionLevel level, RegionCode within) {
    return regions.values().stream()
        .filter(region -> region.level() == level && region.code().isWithin(within))
        .toList();
  }

  /**
   * Those of {@code candidates} whose name, or a spelling on the alias list, has the words in it,
   * from the start of one of its own; blanks, case and punctuation do not count, and {@code Kab.}
   * is {@code Kabupaten}.
   */
  public List<Region> search(List<Region> candidates, String words) {
    String wanted = key(REGENCY_SHORT.matcher(words).replaceFirst("kabupaten "));
    return candidates.stream().filter(region -> isSpelled(region.code(), wanted)).toList();
  }

  private boolean isSpelled(RegionCode code, String wanted) {
    return code.digits().startsWith(wanted)
        || spellings.getOrDefault(code, List.of()).stream()
            .anyMatch(spelling -> spelling.startsWith(wanted));
  }

  /** What a name reads from the start of each of its words on. */
  private static List<String> keys(String name) {
    return WORD.matcher(name)
        .results()
        .map(word -> key(name.substring(word.start())))
        .distinct()
        .toList();
  }

  private static String key(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
  }
}
