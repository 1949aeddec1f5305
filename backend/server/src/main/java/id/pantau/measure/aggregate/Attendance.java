package id.pantau.measure.aggregate;

import id.pantau.measure.roster.Reports;
import id.pantau.measure.roster.Roster;
import id.pantau.region.RegionCode;
import id.pantau.series.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Which regions a question tells apart, of which units, and who of them reported in which stretch,
 * as far as it is known without asking the engine.
 */
final class Attendance {

  /** Conditions that are written down; to join who reported costs about as much as these. */
  private static final int MOST_ABSENCES = 32;

  private final Shape shape;
  private final Roster roster;
  private final List<Span> spans;
  private final int digits;
  private final SortedMap<String, List<String>> officesOfUnits = new TreeMap<>();
  private final List<String> groups;
  private final Map<LocalDate, Integer> stretches = new HashMap<>();
  private final Map<Fact, Optional<List<Absence>>> absent = new EnumMap<>(Fact.class);
  private final Map<Fact, Map<String, int[]>> told = new EnumMap<>(Fact.class);

  Attendance(Shape shape, Roster roster) {
    this.shape = shape;
    this.roster = roster;
    this.spans = shape.spans();
    this.digits = shape.digits();
    spans.forEach(span -> stretches.put(shape.key(span), stretches.size()));
    units()
        .forEach(
            unit ->
                officesOfUnits
                    .computeIfAbsent(group(unit), none -> new ArrayList<>())
                    .add(unit.substring(0, Shape.OFFICE)));
    this.groups = List.copyOf(officesOfUnits.keySet());
  }

  private List<String> units() {
    int digits = shape.rootDigits();
    String visible = shape.visible();
    Set<String> roots = new HashSet<>();
    shape.roots().forEach(root -> roots.add(Shape.digits(root)));
    return roster.units(shape.unitDigits(), shape.common()).stream()
        .filter(unit -> unit.startsWith(visible) && roots.contains(unit.substring(0, digits)))
        .toList();
  }

  /** Whether the regions asked about are all of their level that begin as they do. */
  boolean isOfEvery() {
    int root = shape.rootDigits();
    return roster.units(Math.max(Shape.OFFICE, root), shape.common()).stream()
            .map(unit -> unit.substring(0, root))
            .distinct()
            .count()
        == shape.roots().size();
  }

  private String group(String unit) {
    return digits == 0 ? RegionCode.NATION.digits() : unit.substring(0, digits);
  }

  /** The keys of the regions that are told apart, in their order. */
  List<String> groups() {
    return groups;
  }

  /** The stretches, in their order. */
  List<Span> spans() {
    return spans;
  }

  /** How many units a region has; none where it is not among those asked about. */
  int units(String group) {
    return offices(group).size();
  }

  /** The office of each unit of a region; none where it is not among those asked about. */
  List<String> offices(String group) {
    return officesOfUnits.getOrDefault(group, List.of());
  }

  /** How many units of a region tell of a fact in a stretch. */
  int told(Fact fact, String group, int span) {
    int[] counts = told.computeIfAbsent(fact, this::count).get(group);
    return counts == null ? 0 : counts[span];
  }

  private Map<String, int[]> count(Fact fact) {
    Reports reports = roster.reports(fact.dataset());
    var counts = new HashMap<String, int[]>();
    officesOfUnits.forEach((group, offices) -> counts.put(group, count(reports, offices)));
    return counts;
  }

  private int[] count(Reports reports, List<String> offices) {
    int[] counts = new int[spans.size()];
    for (int i = 0; i < counts.length; i++) {
      for (String office : offices) {
        counts[i] += told(reports, office, i) ? 1 : 0;
      }
    }
    return counts;
  }

  /** How many tell of it on the stretch with a key; none where there is no such stretch. */
  int told(Fact fact, String group, LocalDate key) {
    Integer span = stretches.get(key);
    return span == null ? 0 : told(fact, group, span);
  }

  /**
   * Who does not tell of a fact when, one entry for stretches that follow each other; empty where
   * these are so many that the engine had better look itself.
   */
  Optional<List<Absence>> absences(Fact fact) {
    return absent.computeIfAbsent(
        fact, each -> each.ofStretches() ? Optional.empty() : lookFor(each));
  }

  /** What need not be asked of a fact. */
  Beforehand beforehand(Fact fact) {
    return new Beforehand(absences(fact), roster.origin(fact.dataset()));
  }

  private Optional<List<Absence>> lookFor(Fact fact) {
    List<String> offices =
        officesOfUnits.values().stream().flatMap(List::stream).distinct().toList();
    Reports reports = roster.reports(fact.dataset());
    var found = new ArrayList<Absence>();
    BitSet nobody = new BitSet();
    for (int i = 0; i < spans.size(); i++) {
      int stretch = i;
      nobody.set(i, offices.stream().noneMatch(office -> told(reports, office, stretch)));
    }
    add(found, null, nobody);
    for (String office : offices) {
      BitSet missing = new BitSet();
      for (int i = 0; i < spans.size(); i++) {
        missing.set(i, !nobody.get(i) && !told(reports, office, i));
      }
      add(found, office, missing);
      if (found.size() > MOST_ABSENCES) {
        return Optional.empty();
      }
    }
    return Optional.of(found);
  }

  private void add(List<Absence> found, @Nullable String office, BitSet missing) {
    for (int first = missing.nextSetBit(0); first >= 0; ) {
      int after = missing.nextClearBit(first);
      found.add(
          new Absence(office, new Span(spans.get(first).start(), spans.get(after - 1).end())));
      first = missing.nextSetBit(after);
    }
  }

  /** Whether a question is of sums by category, of which all is known of who tells. */
  boolean knownByCategory() {
    return !shape.question().categories().isEmpty()
        && shape.question().measures().stream()
            .noneMatch(measure -> Formula.of(measure).sums().isEmpty())
        && isKnown(shape.question().sums().keySet());
  }

  /** Of several facts a row may be of one only: then who did not tell of another must be nobody. */
  private boolean isKnown(Set<Fact> facts) {
    return facts.stream()
        .map(this::absences)
        .allMatch(known -> known.isPresent() && (facts.size() == 1 || known.get().isEmpty()));
  }

  private boolean told(Reports reports, String office, int span) {
    return reports.any(office, spans.get(span).start(), spans.get(span).end());
  }
}
