package id.pantau.ingest.read.alias;

import id.pantau.dataset.Resource;
import id.pantau.ingest.refusal.Refusal;
import id.pantau.ingest.refusal.RefusedFileException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** Which dataset a file is, by its headings; never a guess. */
public final class Recognition {

  private final Aliases aliases;
  private final List<Resource> resources;

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
    if (resources.size() == 1) {
      return complete(headings, headings.map(aliases, resources.getFirst()));
    }
    List<Mapping> all = resources.stream().map(each -> headings.map(aliases, each)).toList();
    List<Mapping> fitting = all.stream().filter(each -> each.required().isEmpty()).toList();
    if (fitting.isEmpty()) {
      throw noneFits(headings, all);
    }
    int most = fitting.stream().mapToInt(Mapping::filled).max().orElse(0);
    List<Mapping> close = all.stream().filter(each -> isClose(each, most)).toList();
    List<Mapping> exact =
        close.stream().filter(each -> each.required().isEmpty() && each.isExact()).toList();
    if (exact.size() == 1 && exact.getFirst().filled() == headings.cells().size()) {
      return exact.getFirst();
    }
    return close.size() == 1 ? close.getFirst() : hinted(headings, close, words);
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
        "its headings fit %s; say which dataset it is".formatted(names(close)));
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
    return mapping;
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
