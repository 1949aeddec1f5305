package id.pantau.ui.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Asks by the query documents in {@code graphql-documents}. */
final class GraphQlPantauClient implements PantauClient {
  private static final int FLOW_YEARS = 2;

  private final Questions questions;

  GraphQlPantauClient(Questions questions) {
    this.questions = questions;
  }

  private record DayAnswer(@Nullable OfDay region) {
    private record OfDay(Day progress) {}

    private record Day(LocalDate asOf) {}
  }

  private record VersionAnswer(DataVersion dataVersion) {}

  private record TrackAnswer(@Nullable OfTrack region) {
    private record OfTrack(
        OverviewAnswer.Way way, OverviewAnswer.Flows flows, List<Standing> standings) {}
  }

  private record RegionsAnswer(RegionNodes nation, RegionNodes provinces, RegionNodes regencies) {
    private record RegionNodes(int totalCount, List<Region> nodes) {}

    RegionPage page() {
      List<Region> all =
          Stream.of(nation, provinces, regencies).flatMap(part -> part.nodes().stream()).toList();
      return new RegionPage(
          all, nation.totalCount() + provinces.totalCount() + regencies.totalCount());
    }
  }

  /** All parts of a screen must be of one day, so an open day is asked for first. */
  @Override
  public Overview overview(OverviewRequest request) {
    LocalDate day = request.asOf() == null ? newestDay(request.region()) : request.asOf();
    OverviewAnswer answer =
        questions.ask("overview", OverviewAnswer.class, variables(request, day));
    return answer.overview(found(answer.region(), request.region()));
  }

  private static Map<String, @Nullable Object> variables(OverviewRequest request, LocalDate day) {
    return Questions.variables(
        "code", request.region(),
        "basis", request.basis(),
        "asOf", day,
        "since", since(day),
        "children", !request.regency(),
        "siblings", request.regency());
  }

  /** Far enough back for the flows of any target's period; a year has four digits and no sign. */
  private static LocalDate since(LocalDate day) {
    return day.getYear() > FLOW_YEARS ? day.minusYears(FLOW_YEARS) : day;
  }

  private LocalDate newestDay(String region) {
    DayAnswer answer = questions.ask("day", DayAnswer.class, Map.of("code", region));
    return found(answer.region(), region).progress().asOf();
  }

  @Override
  public Track track(String region, @Nullable Basis basis, LocalDate to) {
    Map<String, @Nullable Object> variables =
        Questions.variables("code", region, "basis", basis, "since", since(to), "to", to);
    TrackAnswer answer = questions.ask("track", TrackAnswer.class, variables);
    TrackAnswer.OfTrack track = found(answer.region(), region);
    return new Track(track.way().track(), track.flows().points(), track.standings());
  }

  @Override
  public RegionPage regions(String words, int first) {
    return questions
        .ask("regions", RegionsAnswer.class, Map.of("words", words, "first", first))
        .page();
  }

  @Override
  public DataVersion dataVersion() {
    return questions.ask("version", VersionAnswer.class, Map.of()).dataVersion();
  }

  @Override
  public Catalogue catalogue(Locale locale) {
    String language = locale.getLanguage().toUpperCase(Locale.ROOT);
    return questions.ask("catalogue", Catalogue.class, Map.of("language", language));
  }

  @Override
  public String queryText(OverviewRequest request) {
    return questions
        .document("explain")
        .replace("\"00\"", '"' + request.region() + '"')
        .replace("(asOf: \"2000-01-01\", basis: ELIGIBLE)", arguments(request));
  }

  private static String arguments(OverviewRequest request) {
    String day = request.asOf() == null ? "" : "asOf: \"" + request.asOf() + '"';
    String basis = request.basis() == null ? "" : "basis: " + request.basis();
    String both = day + (day.isEmpty() || basis.isEmpty() ? "" : ", ") + basis;
    return both.isEmpty() ? "" : '(' + both + ')';
  }

  private static <T> T found(@Nullable T region, String code) {
    if (region == null) {
      throw ClientException.noRegion(code);
    }
    return region;
  }
}
