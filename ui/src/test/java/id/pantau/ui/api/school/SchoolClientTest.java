package id.pantau.ui.api.school;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.pantau.ui.api.ClientException;
import id.pantau.ui.api.HttpQuestions;
import id.pantau.ui.api.Questions;
import id.pantau.ui.api.Region;
import id.pantau.ui.api.history.Page;
import id.pantau.ui.e2e.RealApplication;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Schools of the real server, in process and over HTTP. */
@RealApplication
class SchoolClientTest {
  private static final LocalDate DAY = LocalDate.of(2023, 12, 31);

  enum Way {
    IN_PROCESS,
    HTTP
  }

  @Autowired private SchoolClient inProcess;
  @Autowired private Questions questions;
  @LocalServerPort private int port;

  private SchoolClient client(Way way) {
    return switch (way) {
      case IN_PROCESS -> inProcess;
      case HTTP -> new GraphQlSchoolClient(HttpQuestions.at(port));
    };
  }

  private static SchoolsRequest batanghari() {
    return new SchoolsRequest("1504", null, null, null, DAY, SchoolOrder.NEED);
  }

  @ParameterizedTest
  @EnumSource
  void batanghariIsAsPublished(Way way) {
    Schools schools = client(way).schools(batanghari(), 50);
    assertThat(schools.count()).isEqualTo(26);
    assertThat(schools.page().nodes()).hasSize(26);
    assertThat(schools.summary().pupilsDue().amount()).isEqualTo(2_100);
    assertThat(schools.summary().recorded().amount()).isEqualTo(1_667);
    assertThat(schools.summary().left().amount()).isEqualTo(433);
    assertThat(schools.summary().recordedShare().numerator()).isEqualTo(1_667);
    assertThat(schools.summary().recordedShare().denominator()).isEqualTo(2_100);
    assertThat(schools.summary().schools(SchoolState.NEVER)).isEqualTo(2);
    assertThat(schools.page().nodes().subList(0, 2))
        .extracting(School::name)
        .containsExactlyInAnyOrder("SMKN 5 Batanghari", "SMAN 9 Batanghari");
    assertThat(schools.ancestors()).extracting(Region::code).containsExactly("00", "15");
    assertThat(schools.asOf()).isEqualTo(DAY);
  }

  /** The plaque tells of every state, whatever the list is of. */
  @ParameterizedTest
  @EnumSource
  void aStateLeavesTheSummaryWhole(Way way) {
    Schools never =
        client(way)
            .schools(
                new SchoolsRequest(
                    "1504", SchoolKind.SMK, SchoolState.NEVER, "smkn", DAY, SchoolOrder.NAME),
                50);
    assertThat(never.page().nodes()).extracting(School::name).containsExactly("SMKN 5 Batanghari");
    assertThat(never.page().totalCount()).isEqualTo(1);
    assertThat(never.count()).isGreaterThan(1);
    assertThat(never.summary().schools(SchoolState.NEVER)).isEqualTo(1);
    assertThat(never.summary().schools(SchoolState.UNFINISHED)).isEqualTo(never.count() - 1);
  }

  @Test
  void pagesFollowEachOtherByTheirCursors() {
    List<String> whole = npsns(inProcess.schools(batanghari(), 50).page());
    Page<School> page = inProcess.schools(batanghari(), 10).page();
    var turned = new ArrayList<>(npsns(page));
    while (page.next() != null) {
      page = inProcess.more(batanghari(), 10, page.next());
      turned.addAll(npsns(page));
    }
    assertThat(turned).isEqualTo(whole).hasSize(26);
  }

  private static List<String> npsns(Page<School> page) {
    return page.nodes().stream().map(School::npsn).toList();
  }

  @ParameterizedTest
  @EnumSource
  void theWeeksOfASchoolAddUpToItsProgress(Way way) {
    School most =
        client(way)
            .schools(new SchoolsRequest("1504", null, null, null, DAY, SchoolOrder.RECORDED), 1)
            .page()
            .nodes()
            .getFirst();
    SchoolDetail detail = client(way).school(most.npsn(), DAY).orElseThrow();
    assertThat(detail.school()).isEqualTo(most);
    assertThat(detail.weeks()).hasSize(24);
    assertThat(detail.weeks().stream().mapToDouble(week -> week.recorded().amount()).sum())
        .isEqualTo(most.progress().recorded().amount())
        .isPositive();
    assertThat(
            detail.weeks().stream()
                .filter(week -> week.visits().known())
                .mapToDouble(week -> week.visits().amount())
                .sum())
        .isEqualTo(most.progress().visits().amount())
        .isPositive();
    assertThat(detail.trips().visits().amount()).isEqualTo(most.progress().visits().amount());
    assertThat(detail.trips().recordedPerVisit().denominator())
        .isEqualTo(most.progress().visits().amount());
    assertThat(detail.ancestors()).extracting(Region::code).containsExactly("00", "15", "1504");
    assertThat(detail.zone()).isNotNull();
  }

  @ParameterizedTest
  @EnumSource
  void whatIsNotThereIsSaid(Way way) {
    assertThat(client(way).school("00000000", null)).isEmpty();
    ClientException nowhere =
        catchThrowableOfType(
            ClientException.class,
            () ->
                client(way)
                    .schools(
                        new SchoolsRequest("9899", null, null, null, DAY, SchoolOrder.NEED), 1));
    assertThat(nowhere.code()).isEqualTo(ClientException.NO_REGION);
    assertThat(nowhere.region()).isEqualTo("9899");
  }

  private record Listed(Count schools) {
    private record Count(int totalCount) {}
  }

  private record Paged(Named school) {
    private record Named(String name) {}
  }

  /** A copied query gives what the screen shows, whatever was typed. */
  @Test
  void theQueriesToCopyGiveTheSame() {
    SchoolsRequest typed =
        new SchoolsRequest(
            "1504",
            SchoolKind.SMK,
            SchoolState.NEVER,
            "smkn \\ \"5\"",
            DAY,
            SchoolOrder.LAST_VISIT);
    Listed answer = questions.askText("copied", inProcess.queryText(typed), Listed.class);
    assertThat(answer.schools().totalCount()).isEqualTo(1);
    Paged one = questions.askText("copied", inProcess.queryText("99504016", DAY), Paged.class);
    assertThat(one.school().name()).isEqualTo("SMKN 5 Batanghari");
  }
}
