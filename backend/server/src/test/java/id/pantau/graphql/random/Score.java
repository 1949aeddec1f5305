package id.pantau.graphql.random;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** How much the questions told: a test that agrees on nothing is none. */
final class Score {

  /**
   * Of the questions of one sort.
   *
   * @param asked how many there were
   * @param telling of these, those with a number other than 0
   * @param missing of these, those with a figure that nobody tells
   */
  record Count(int asked, int telling, int missing) {

    static final Count NONE = new Count(0, 0, 0);

    private Count and(Collection<Told> figures) {
      return new Count(
          asked + 1,
          telling + (figures.stream().anyMatch(Told::isSomething) ? 1 : 0),
          missing + (figures.stream().anyMatch(each -> each.value() == null) ? 1 : 0));
    }
  }

  private final Map<String, Count> kinds = new TreeMap<>();
  private final Map<String, Count> measures = new TreeMap<>();
  private final Map<String, Count> categories = new TreeMap<>();
  private int questions;
  private int together;
  private int groups;

  /** Adds a question that was answered. */
  void add(Kind kind, Question question, Map<String, List<Told>> answer) {
    questions++;
    together += question.measures().size() > 1 ? 1 : 0;
    groups += answer.size();
    List<Told> all = answer.values().stream().flatMap(List::stream).toList();
    count(kinds, kind.name(), all);
    question.by().forEach(each -> count(categories, kind.name() + " by " + each.dimension(), all));
    for (int i = 0; i < question.measures().size(); i++) {
      int measure = i;
      count(
          measures,
          question.measures().get(i),
          answer.values().stream().map(each -> each.get(measure)).toList());
    }
  }

  private static void count(Map<String, Count> counts, String of, Collection<Told> figures) {
    counts.put(of, counts.getOrDefault(of, Count.NONE).and(figures));
  }

  int questions() {
    return questions;
  }

  /** Questions of more than one measure. */
  int together() {
    return together;
  }

  int groups() {
    return groups;
  }

  Map<String, Count> kinds() {
    return kinds;
  }

  Map<String, Count> measures() {
    return measures;
  }

  /** By kind and category that was told apart, as in {@code schools by SCHOOL_KIND}. */
  Map<String, Count> categories() {
    return categories;
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "%d random questions, %d of several measures, %d groups agree%n%s%n%s%n%s",
        questions,
        together,
        groups,
        kinds,
        measures,
        categories);
  }
}
