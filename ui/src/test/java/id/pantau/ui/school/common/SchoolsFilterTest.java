package id.pantau.ui.school.common;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import id.pantau.ui.api.school.SchoolKind;
import id.pantau.ui.api.school.SchoolOrder;
import id.pantau.ui.api.school.SchoolState;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class SchoolsFilterTest {

  private static SchoolsFilter of(String parameters) {
    return SchoolsFilter.of(QueryParameters.fromString(parameters));
  }

  @Test
  void everyPartOfAnAddressIsRead() {
    SchoolsFilter filter =
        of("region=15.04&kind=smk&state=NEVER&q=smkn+5&date=2023-12-31&order=LEFT");
    assertThat(filter)
        .isEqualTo(
            new SchoolsFilter(
                "1504",
                SchoolKind.SMK,
                SchoolState.NEVER,
                "smkn 5",
                LocalDate.of(2023, 12, 31),
                SchoolOrder.LEFT,
                List.of()));
  }

  /** Whatever is typed into the search comes back from its own link. */
  @Test
  void anAddressLeadsToTheSameList() {
    SchoolsFilter typed =
        SchoolsFilter.START.at("150403").named(" Nur'aini & 5+6 = 100 % ").in(SchoolState.DONE);
    assertThat(typed.words()).isEqualTo("Nur'aini & 5+6 = 100 %");
    for (String address : List.of(typed.address(), typed.address("99504016"))) {
      assertThat(SchoolsFilter.of(new Location(address).getQueryParameters())).isEqualTo(typed);
    }
    assertThat(typed.address("99504016")).startsWith("sekolah/99504016?region=150403&");
  }

  @Test
  void withoutPartsItIsTheNationByNeed() {
    assertThat(of("")).isEqualTo(SchoolsFilter.START);
    assertThat(SchoolsFilter.START.within()).isEqualTo("00");
    assertThat(SchoolsFilter.START.address()).isEqualTo("sekolah");
  }

  @Test
  void whatCannotBeReadIsNamedAndLeftOut() {
    SchoolsFilter filter =
        of("region=150&kind=TK&state=LATE&q=%27--&date=2023-13-01&order=LUCK&x=1");
    assertThat(filter.unread())
        .containsExactly(
            "region=150", "kind=TK", "state=LATE", "q='--", "date=2023-13-01", "order=LUCK");
    assertThat(filter.request()).isEqualTo(SchoolsFilter.START.request());
  }

  @Test
  void aSearchOfBlanksIsNone() {
    assertThat(SchoolsFilter.START.named("  ").words()).isNull();
    assertThat(SchoolsFilter.START.named("smkn ").words()).isEqualTo("smkn");
  }

  @Test
  void anotherRegionOnlyForgetsWhatLeftSchoolsOut() {
    SchoolsFilter narrow = of("region=15&kind=SMA&state=DONE&q=x&date=2023-12-31&order=NAME");
    assertThat(narrow.narrow()).isTrue();
    assertThat(narrow.only("1504")).isEqualTo(of("region=1504&date=2023-12-31&order=NAME"));
    assertThat(narrow.only("1504").narrow()).isFalse();
  }
}
