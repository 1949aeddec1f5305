package id.pantau.ui.school;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import id.pantau.ui.PantauApplication;
import id.pantau.ui.base.Language;
import id.pantau.ui.fixture.FixtureApplication;
import id.pantau.ui.part.FailureCard;
import id.pantau.ui.part.Notice;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;

/** The list without an answer, over a backend that refuses region 99. */
@SpringBootTest(
    classes = {PantauApplication.class, FixtureApplication.Backend.class},
    properties = {FixtureApplication.NO_SERVER, FixtureApplication.NO_WAREHOUSE})
@ViewPackages(packages = "id.pantau.ui")
class SchoolsViewTest extends SpringBrowserlessTest {

  private SchoolsView at(String address) {
    UI.getCurrent().navigate("sekolah", QueryParameters.fromString(address));
    return (SchoolsView) getCurrentView();
  }

  private String failure() {
    return find(FailureCard.class).single().getElement().getTextRecursively();
  }

  @Test
  void aRefusalSaysWhyAndHowToMendIt() {
    SchoolsView view = at("region=99&q=smkn");
    assertThat(find(H1.class).single().getText()).isEqualTo("Sekolah");
    assertThat(view.getPageTitle()).isEqualTo("Sekolah · Pantau");
    assertThat(failure())
        .contains("Permintaan ini ditolak", "99 is kept for tests of refusals.")
        .contains("BAD_REGION_CODE");
    assertThat(find(TextField.class).single().getValue()).isEqualTo("smkn");
  }

  @Test
  void tryingAgainAsksAgain() {
    at("region=99");
    FailureCard before = find(FailureCard.class).single();
    test(find(Button.class, before).single()).click();
    assertThat(find(FailureCard.class).single()).isNotSameAs(before);
    assertThat(failure()).contains("BAD_REGION_CODE");
  }

  @Test
  void aRegionThatIsNotThereIsNamed() {
    at("region=98");
    assertThat(failure()).contains("Wilayah ini tidak ada", "Tidak ada wilayah dengan kode 98");
  }

  @Test
  void theLanguageTurnsOnThePage() {
    at("region=99&state=LATE");
    UI.getCurrent().setLocale(Language.EN.locale());
    assertThat(find(H1.class).single().getText()).isEqualTo("Schools");
    assertThat(find(H2.class).all().getFirst().getText()).isEqualTo("This request was refused");
    assertThat(find(Notice.class).single().getElement().getTextRecursively())
        .contains("state=LATE");
  }
}
