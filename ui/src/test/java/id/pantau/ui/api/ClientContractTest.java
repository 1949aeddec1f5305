package id.pantau.ui.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.within;

import id.pantau.ui.e2e.RealApplication;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The same answers of the real server, in process and over HTTP. */
@RealApplication
class ClientContractTest {
  private static final LocalDate DAY = LocalDate.of(2023, 11, 2);

  enum Way {
    IN_PROCESS,
    HTTP
  }

  @Autowired private PantauClient inProcess;
  @LocalServerPort private int port;

  private PantauClient client(Way way) {
    return switch (way) {
      case IN_PROCESS -> inProcess;
      case HTTP ->
          new GraphQlPantauClient(
              new Questions(ClientConfiguration.http("http://127.0.0.1:" + port)));
    };
  }

  @ParameterizedTest
  @EnumSource
  void lubuklinggauOnTheDayItWasPrinted(Way way) {
    Overview overview = client(way).overview(new OverviewRequest("1673", Basis.ELIGIBLE, DAY));
    Progress progress = overview.region().progress();
    assertThat(progress.base().amount()).isEqualTo(168_015);
    assertThat(progress.activated().amount()).isEqualTo(4015);
    assertThat(progress.target()).isNotNull();
    assertThat(progress.target().count()).isEqualTo(42_004);
    assertThat(progress.shareOfBase().amount()).isCloseTo(0.0239, within(0.00005));
    assertThat(progress.shareOfTarget().amount()).isCloseTo(0.0956, within(0.00005));
    assertThat(progress.gap().amount()).isEqualTo(37_989);
    assertThat(progress.daysLeft()).isEqualTo(59);
    assertThat(progress.requiredPerWeek()).isCloseTo(4507.17, within(0.005));
    assertThat(overview.tiles()).hasSize(17).allMatch(tile -> tile.tile() != null);
    assertThat(overview.ancestors()).extracting(Region::code).containsExactly("00", "16");
    assertThat(overview.track().standings()).extracting(Standing::count).contains(4015.0);
    assertThat(overview.track().points()).isNotEmpty();
    assertThat(overview.dataVersion().version()).isPositive();
  }

  @ParameterizedTest
  @EnumSource
  void allTilesAreOfTheRegionsOwnDay(Way way) {
    Overview overview = client(way).overview(new OverviewRequest("00", null, null));
    LocalDate day = overview.region().progress().asOf();
    assertThat(overview.tiles()).hasSize(38);
    assertThat(overview.tiles()).allMatch(tile -> tile.progress().asOf().equals(day));
    assertThat(overview.zone()).isNull();
  }

  @ParameterizedTest
  @EnumSource
  void whatHoldsIsWhatAScreenIsOf(Way way) {
    Overview overview = client(way).overview(new OverviewRequest("16", null, DAY));
    assertThat(client(way).dataVersion()).isEqualTo(overview.dataVersion());
  }

  @ParameterizedTest
  @EnumSource
  void findsEverySpellingAndNamesTheProvince(Way way) {
    assertThat(client(way).regions("Lubuk Linggau", 20).regions())
        .singleElement()
        .satisfies(
            found -> {
              assertThat(found.code()).isEqualTo("1673");
              assertThat(found.parent()).extracting(Region::name).isEqualTo("Sumatera Selatan");
            });
    assertThat(client(way).regions("", 600).totalCount()).isEqualTo(1 + 38 + 514);
  }

  @ParameterizedTest
  @EnumSource
  void theTrackEndsOnTheDay(Way way) {
    Track track = client(way).track("1671", null, DAY);
    assertThat(track.points().getLast().end()).isEqualTo(DAY);
  }

  @ParameterizedTest
  @EnumSource
  void theCatalogueSpeaksBothLanguages(Way way) {
    Catalogue indonesian = client(way).catalogue(Locale.forLanguageTag("id-ID"));
    Catalogue english = client(way).catalogue(Locale.forLanguageTag("en-GB"));
    assertThat(indonesian.datasets())
        .anyMatch(
            dataset ->
                dataset.licence().contains("ODbL") || dataset.licence().contains("Open Database"));
    assertThat(english.measures()).hasSameSizeAs(indonesian.measures());
    assertThat(english.measures().getFirst().name())
        .isNotEqualTo(indonesian.measures().getFirst().name());
  }

  @ParameterizedTest
  @EnumSource
  void refusalsHaveACodeAndASentence(Way way) {
    ClientException nowhere =
        catchThrowableOfType(
            ClientException.class,
            () -> client(way).overview(new OverviewRequest("98", null, DAY)));
    assertThat(nowhere.code()).isEqualTo(ClientException.NO_REGION);
    ClientException malformed =
        catchThrowableOfType(
            ClientException.class, () -> client(way).overview(new OverviewRequest("1", null, DAY)));
    assertThat(malformed.code()).isNotBlank().isNotEqualTo(ClientException.UNREADABLE);
    assertThat(malformed.getMessage()).isNotBlank();
  }
}
