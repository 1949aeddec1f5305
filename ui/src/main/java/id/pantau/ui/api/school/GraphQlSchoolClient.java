package id.pantau.ui.api.school;

import id.pantau.ui.api.ClientException;
import id.pantau.ui.api.DataVersion;
import id.pantau.ui.api.Level;
import id.pantau.ui.api.Questions;
import id.pantau.ui.api.Region;
import id.pantau.ui.api.history.Page;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Asks by the query documents in {@code graphql-documents}. */
final class GraphQlSchoolClient implements SchoolClient {

  /** Digits of an office's code, with which those of its districts begin. */
  private static final int OFFICE = 4;

  private final Questions questions;

  GraphQlSchoolClient(Questions questions) {
    this.questions = questions;
  }

  private record SchoolAnswer(@Nullable Located school, DataVersion dataVersion) {}

  private record Located(
      String npsn, String name, SchoolKind kind, District district, SchoolProgress progress) {

    School school() {
      return new School(npsn, name, kind, district.itself(), progress);
    }
  }

  private record District(
      String code,
      String name,
      String shortName,
      Level level,
      @Nullable Region parent,
      @Nullable String timeZone,
      List<Region> ancestors) {

    Region itself() {
      return new Region(code, name, shortName, level, parent);
    }
  }

  @Override
  public Schools schools(SchoolsRequest request, int first) {
    SchoolsAnswer answer = ask(request, first, null);
    return answer.schools(found(answer, request));
  }

  @Override
  public Page<School> more(SchoolsRequest request, int first, String after) {
    return found(ask(request, first, after), request).page();
  }

  private static SchoolsAnswer.Place found(SchoolsAnswer answer, SchoolsRequest request) {
    SchoolsAnswer.Place place = answer.region();
    if (place == null) {
      throw ClientException.noRegion(request.region());
    }
    return place;
  }

  /** What all schools come to is asked with the first page only. */
  private SchoolsAnswer ask(SchoolsRequest request, int first, @Nullable String after) {
    Map<String, @Nullable Object> variables =
        Questions.variables(
            "code", request.region(),
            "kind", request.kind(),
            "state", request.state(),
            "words", request.words(),
            "asOf", request.asOf(),
            "key", request.order().key(),
            "direction", request.order().direction(),
            "first", first,
            "after", after,
            "head", after == null);
    return questions.ask("schools", SchoolsAnswer.class, variables);
  }

  @Override
  public Optional<SchoolDetail> school(String npsn, @Nullable LocalDate asOf) {
    SchoolAnswer answer =
        questions.ask(
            "school", SchoolAnswer.class, Questions.variables("npsn", npsn, "asOf", asOf));
    return Optional.ofNullable(answer.school()).map(school -> detail(school, answer.dataVersion()));
  }

  private SchoolDetail detail(Located located, DataVersion version) {
    School school = located.school();
    WeeksAnswer weeks = weeks(school);
    String zone = located.district().timeZone();
    return new SchoolDetail(
        school,
        located.district().ancestors(),
        zone == null ? null : ZoneId.of(zone),
        weeks.together(),
        weeks.weeks(),
        version);
  }

  private WeeksAnswer weeks(School school) {
    LocalDate to = school.progress().asOf();
    return questions.ask(
        "school-weeks",
        WeeksAnswer.class,
        Questions.variables(
            "npsn", school.npsn(),
            "office", school.district().code().substring(0, OFFICE),
            "from", since(school.progress().registerDay(), to),
            "to", to));
  }

  /** The register's day, and a year back where there is no register. */
  private static LocalDate since(@Nullable LocalDate register, LocalDate to) {
    return register == null ? to.minusYears(1) : register;
  }

  @Override
  public String queryText(SchoolsRequest request) {
    LocalDate day = request.asOf();
    String arguments =
        "within: \"%s\"%s%s%s%s, orderBy: [{key: %s, direction: %s}], first: 100"
            .formatted(
                request.region(),
                request.kind() == null ? "" : ", kind: [" + request.kind() + ']',
                request.state() == null ? "" : ", state: [" + request.state() + ']',
                request.words() == null ? "" : ", search: " + quoted(request.words()),
                day == null ? "" : ", asOf: \"" + day + '"',
                request.order().key(),
                request.order().direction());
    return questions.document("schools-explain").replace("within: \"00\"", arguments);
  }

  /** As a text of GraphQL, whatever was typed. */
  private static String quoted(String words) {
    String line = words.replaceAll("\\R", " ");
    return '"' + line.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }

  @Override
  public String queryText(String npsn, LocalDate asOf) {
    return questions
        .document("school-explain")
        .replace("00000000", npsn)
        .replace("2000-01-01", asOf.toString());
  }
}
