package id.pantau.ui.about;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.sidenav.SideNavItem;
import id.pantau.ui.PantauApplication;
import id.pantau.ui.fixture.FixtureApplication;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest(
    classes = {PantauApplication.class, FixtureApplication.Backend.class},
    properties = {FixtureApplication.NO_SERVER, FixtureApplication.NO_WAREHOUSE})
@ViewPackages(packages = "id.pantau.ui")
class AboutViewTest extends SpringBrowserlessTest {

  @Test
  void namesDataMakersLicencesAndMeasures() {
    AboutView view = navigate(AboutView.class);
    assertThat(view.getElement().getTextRecursively())
        .contains("Wilayah administrasi Indonesia", "ODbL-1.0", "7.838 baris", "ACTIVATED");
  }

  @Test
  void tellsOfEachMeasureAllThatTheApiTells() {
    AboutView view = navigate(AboutView.class);
    assertThat(view.getElement().getTextRecursively())
        .contains(
            "Arti 2 ukuran",
            "Satuanorang per kunjungan",
            "Dirinci perhari",
            "Penjumlahanboleh dijumlahkan antarwilayah dan antarwaktu",
            "RasioAktivasi IKD ÷ jumlah kunjungan",
            "Menurutprovinsi · jenis tempat",
            "Dibaca darivisits",
            "AsalData contoh",
            "Penduduk terdaftar yang IKD-nya aktif.");
  }

  @Test
  void whatItHasNoWordForStandsForItself() {
    AboutView view = navigate(AboutView.class);
    assertThat(view.getElement().getTextRecursively()).contains("lustrum");
  }

  @Test
  void theMenuHasOnlyViewsThatExist() {
    navigate(AboutView.class);
    assertThat(find(SideNavItem.class).all())
        .extracting(SideNavItem::getLabel)
        .containsExactly("Ringkasan", "Sekolah", "Data", "Tentang");
  }
}
