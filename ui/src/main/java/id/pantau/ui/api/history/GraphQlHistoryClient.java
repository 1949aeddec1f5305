package id.pantau.ui.api.history;

import id.pantau.ui.api.ClientException;
import id.pantau.ui.api.DataVersion;
import id.pantau.ui.api.Level;
import id.pantau.ui.api.Questions;
import id.pantau.ui.api.Region;
import id.pantau.ui.api.history.Reporting.Office;
import id.pantau.ui.api.history.Reporting.Totals;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Asks by the query documents in {@code graphql-documents}. */
final class GraphQlHistoryClient implements HistoryClient {
  private static final int MOST_REGIONS = 300;

  /** The server takes no more aliases in one question. */
  private static final int MOST_AT_ONCE = 30;

  private final Questions questions;

  GraphQlHistoryClient(Questions questions) {
    this.questions = questions;
  }

  private record LoadsAnswer(Page<Load> loads) {}

  private record BatchesAnswer(Page<Batch> batches) {}

  private record ReportsAnswer(Page<Report> reports) {}

  private record UndoAnswer(DataVersion undoBatch) {}

  private record ReportingAnswer(@Nullable Place region) {}

  private record Place(String code, String name, String shortName, Level level, Seen reporting) {

    Reporting joined() {
      return reporting.of(new Region(code, name, shortName, level, null));
    }
  }

  private record Seen(
      String dataset,
      LocalDate from,
      LocalDate to,
      Totals totals,
      @Nullable LocalDate lastDay,
      @Nullable OffsetDateTime lastReceivedAt,
      List<Office> offices) {

    Reporting of(Region region) {
      return new Reporting(region, dataset, from, to, totals, lastDay, lastReceivedAt, offices);
    }
  }

  /** Each under an alias of its own. */
  private static final class RegionsAnswer extends HashMap<String, @Nullable Region> {
    private static final long serialVersionUID = 1L;
  }

  @Override
  public Page<Load> loads(int first, @Nullable String after) {
    return questions
        .ask("loads", LoadsAnswer.class, Questions.variables("first", first, "after", after))
        .loads();
  }

  @Override
  public Page<Batch> batches(
      @Nullable String dataset, String within, int first, @Nullable String after) {
    Map<String, @Nullable Object> variables =
        Questions.variables("dataset", dataset, "within", within, "first", first, "after", after);
    return questions.ask("batches", BatchesAnswer.class, variables).batches();
  }

  @Override
  public Page<Report> reports(ReportsRequest request, @Nullable String after) {
    Map<String, @Nullable Object> variables =
        Questions.variables(
            "dataset", request.dataset(),
            "within", request.within(),
            "from", request.from(),
            "to", request.to(),
            "first", request.first(),
            "after", after);
    return questions.ask("reports", ReportsAnswer.class, variables).reports();
  }

  @Override
  public DataVersion undo(String batch) {
    return questions.ask("undo", UndoAnswer.class, Map.of("id", batch)).undoBatch();
  }

  @Override
  public Reporting reporting(ReportingRequest request) {
    Map<String, @Nullable Object> variables =
        Questions.variables(
            "code", request.region(),
            "dataset", request.dataset(),
            "from", request.from(),
            "to", request.to());
    Place place = questions.ask("reporting", ReportingAnswer.class, variables).region();
    if (place == null) {
      throw ClientException.noRegion(request.region());
    }
    return place.joined();
  }

  @Override
  public Map<String, Region> regions(Collection<String> codes) {
    List<String> wanted =
        codes.stream()
            .filter(code -> code.matches("\\d{2}|\\d{4}|\\d{6}"))
            .distinct()
            .limit(MOST_REGIONS)
            .toList();
    Map<String, Region> found = new HashMap<>();
    for (int i = 0; i < wanted.size(); i += MOST_AT_ONCE) {
      found.putAll(named(wanted.subList(i, Math.min(wanted.size(), i + MOST_AT_ONCE))));
    }
    return found;
  }

  private Map<String, Region> named(List<String> codes) {
    String fields = " { code name shortName level parent { code name shortName level } }";
    String document =
        codes.stream()
            .map(code -> "r" + code + ": region(code: \"" + code + "\")" + fields)
            .collect(Collectors.joining("\n", "query Names {\n", "\n}"));
    return questions.askText("names", document, RegionsAnswer.class).values().stream()
        .filter(Objects::nonNull)
        .collect(Collectors.toMap(Region::code, region -> region));
  }
}
