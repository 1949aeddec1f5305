package id.pantau.ingest.read.alias;

import id.pantau.dataset.FieldType;
import id.pantau.dataset.Resource;
import id.pantau.ingest.refusal.Refusal;
import id.pantau.ingest.refusal.RefusedFileException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Which dataset a file is, by its headings; never a guess. */
public final class Recognition {

  private final Aliases aliases;
  private final List<Resource> resources;

  /** Words for a number of people or things. */
  private static final Pattern COUNT =
      Pattern.compile(
          "\\b(jumlah|jml|total|banyak\\w*|orang|jiwa|keping|aktivasi|aktifasi|perekaman|count|number|people|cards)\\b",
          Pattern.CASE_INSENSITIVE);

  /**
   * @param resources it may be; one when the sender said which
   */
  public Recognition(Aliases aliases, List<Resource> resources) {
    this.aliases = aliases;
    this.resources = List.copyOf(resources);
  }

  /**
   * Maps the headings to the one dataset that they fit.
   *
   * @param words file name, sheet name and titles, which decide where headings alone fit several
   * @throws RefusedFileException when none fits, or several do
   */
  public Mapping recognise(Headings headings, List<String> words) {
    List<Resource> candidates = candidates(headings);
    if (candidates.size() == 1) {
      return complete(headings, headings.map(aliases, candidates.getFirst()));
    }
    List<Mapping> all = mappings(headings, candidates);
    List<Mapping> fitting = all.stream().filter(each -> each.required().isEmpty()).toList();
    if (fitting.isEmpty()) {
      throw noneFits(headings, all);
    }
    int most = fitting.stream().mapToInt(Mapping::filled).max().orElse(0);
    List<Mapping> close = all.stream().filter(each -> isClose(each, most)).toList();
    List<Mapping> exact =
        close.stream().filter(each -> each.required().isEmpty() && each.isExact()).toList();
    if (exact.size() == 1 && exact.getFirst().filled() == headings.own()) {
      return exact.getFirst();
    }
    return close.size() == 1
        ? complete(headings, close.getFirst())
        : hinted(headings, close, words);
  }

  /** What was held back before says what it is. */
  private List<Resource> candidates(Headings headings) {
    Optional<String> named = HeldColumn.dataset(headings.cells());
    List<Resource> these =
        resources.stream().filter(each -> each.name().equals(named.orElse(""))).toList();
    return these.isEmpty() ? resources : these;
  }

  /** A dataset for which two headings mean the same is not meant, if any other is. */
  private List<Mapping> mappings(Headings headings, List<Resource> candidates) {
    var all = new ArrayList<Mapping>();
    RefusedFileException collision = null;
    for (Resource each : candidates) {
      try {
        all.add(headings.map(aliases, each));
      } catch (RefusedFileException e) {
        collision = collision == null ? e : collision;
      }
    }
    if (collision != null && all.stream().noneMatch(each -> each.required().isEmpty())) {
      throw collision;
    }
    return all;
  }

  /** As good as the best, or so but for one field. */
  private static boolean isClose(Mapping mapping, int most) {
    return mapping.filled() >= most && mapping.required().size() <= 1;
  }

  private Mapping hinted(Headings headings, List<Mapping> close, List<String> words) {
    List<Mapping> hinted =
        close.stream().filter(each -> aliases.hints(each.resource(), words)).toList();
    if (hinted.size() == 1) {
      return complete(headings, hinted.getFirst());
    }
    throw new RefusedFileException(
        Refusal.AMBIGUOUS_DATASET,
        headings.source(),
        "its headings fit %s; say which dataset it is: with --dataset, \"dataset\" in the manifest, the subfolder of the inbox, or the field of the form"
            .formatted(names(close)));
  }

  private static String names(List<Mapping> mappings) {
    return mappings.stream()
        .map(mapping -> mapping.resource().name())
        .sorted()
        .collect(Collectors.joining(" and "));
  }

  private static Mapping complete(Headings headings, Mapping mapping) {
    if (!mapping.required().isEmpty()) {
      throw new RefusedFileException(
          Refusal.MISSING_COLUMN,
          headings.source(),
          "it has no column for %s of %s; add it, or give its heading one of the known names"
              .formatted(String.join(", ", mapping.required()), mapping.resource().name()));
    }
    refuseLostCount(headings, mapping);
    return mapping;
  }

  /** Each row would count for one while its count stands in a column that nobody knows. */
  private static void refuseLostCount(Headings headings, Mapping mapping) {
    List<String> counts =
        mapping.missing().stream()
            .filter(missing -> missing.value() != null)
            .filter(
                missing -> mapping.resource().field(missing.field()).type() == FieldType.INTEGER)
            .map(Missing::field)
            .toList();
    List<String> suspects =
        mapping.unused().stream().filter(heading -> COUNT.matcher(heading).find()).toList();
    if (!counts.isEmpty() && !suspects.isEmpty()) {
      throw new RefusedFileException(
          Refusal.MISSING_COLUMN,
          headings.source(),
          "it has no column for %s of %s, and %s may be it; call the column \"%s\", or \"Jumlah\", or take it out"
              .formatted(
                  String.join(", ", counts),
                  mapping.resource().name(),
                  suspects,
                  counts.getFirst()));
    }
  }

  private static RefusedFileException noneFits(Headings headings, List<Mapping> all) {
    Mapping nearest =
        all.stream()
            .max(
                Comparator.<Mapping>comparingInt(Mapping::filled)
                    .thenComparingInt(mapping -> -mapping.required().size()))
            .orElseThrow();
    return new RefusedFileException(
        Refusal.NO_DATASET_FITS,
        headings.source(),
        "its headings fit no dataset; nearest is %s, which also needs %s"
            .formatted(nearest.resource().name(), String.join(", ", nearest.required())));
  }
}
