package id.pantau.ui.data.common;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DataFilterTest {
  private static final String ID = "00000000-0000-4000-8000-000000000001";

  private static DataFilter of(String address) {
    return DataFilter.of(QueryParameters.fromString(address));
  }

  @Test
  void anAddressComesBackAsItWas() {
    String address = "tab=REPORTING&region=16&dataset=activations&from=2023-09-04&to=2023-11-05";
    assertThat(of(address).address()).isEqualTo("data?" + address);
    assertThat(of("load=" + ID + "&taken=true").address())
        .isEqualTo("data?tab=UPLOAD&load=" + ID + "&taken=true");
    assertThat(of("").address()).isEqualTo("data?tab=UPLOAD");
  }

  @Test
  void whatCannotBeReadIsNamedAndLeftOut() {
    DataFilter filter = of("tab=PARTY&load=../../etc&region=1&dataset=DROP TABLE&from=kemarin");
    assertThat(filter.unread())
        .containsExactly(
            "tab=PARTY", "load=../../etc", "region=1", "dataset=DROP TABLE", "from=kemarin");
    assertThat(filter.address()).isEqualTo("data?tab=UPLOAD");
  }

  @Test
  void anotherTabKeepsWhatIsAskedAndDropsTheFile() {
    DataFilter filter = of("load=" + ID + "&region=16.73&dataset=prints&to=2023-11-05");
    assertThat(filter.on(DataTab.VERSIONS).address())
        .isEqualTo("data?tab=VERSIONS&region=1673&dataset=prints&to=2023-11-05");
    assertThat(filter.empty().load()).isNull();
    assertThat(filter.accepted(ID).taken()).isTrue();
    assertThat(filter.examined(ID).taken()).isFalse();
    assertThat(filter.during(LocalDate.of(2023, 1, 1), null).to()).isNull();
  }
}
