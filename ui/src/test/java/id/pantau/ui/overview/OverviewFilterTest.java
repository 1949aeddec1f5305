package id.pantau.ui.overview;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import id.pantau.ui.api.Basis;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class OverviewFilterTest {

  private static OverviewFilter of(String query) {
    return OverviewFilter.of(QueryParameters.fromString(query));
  }

  @Test
  void startsAtTheNation() {
    OverviewFilter filter = of("");
    assertThat(filter.region()).isEqualTo("00");
    assertThat(filter.basis()).isNull();
    assertThat(filter.date()).isNull();
    assertThat(filter.order()).isEqualTo(Order.DISTANCE);
    assertThat(filter.unread()).isEmpty();
  }

  @Test
  void readsAndWritesTheSameAddress() {
    OverviewFilter filter =
        of("region=16&basis=ELIGIBLE&date=2023-11-02&selected=1673&order=SHARE");
    assertThat(filter.basis()).isEqualTo(Basis.ELIGIBLE);
    assertThat(filter.date()).isEqualTo(LocalDate.of(2023, 11, 2));
    assertThat(OverviewFilter.of(filter.parameters())).isEqualTo(filter);
  }

  @Test
  void takesDotsAndSmallLetters() {
    assertThat(of("region=16.73").region()).isEqualTo("1673");
    assertThat(of("basis=recorded").basis()).isEqualTo(Basis.RECORDED);
  }

  @Test
  void leavesOutWhatItCannotReadAndSaysSo() {
    OverviewFilter filter = of("region=abc&basis=MOOD&date=31-12-2023&order=x");
    assertThat(filter).isEqualTo(withUnread(filter));
    assertThat(filter.region()).isEqualTo("00");
    assertThat(filter.unread())
        .containsExactly("region=abc", "basis=MOOD", "date=31-12-2023", "order=x");
  }

  private static OverviewFilter withUnread(OverviewFilter filter) {
    return new OverviewFilter("00", null, null, null, Order.DISTANCE, filter.unread());
  }

  @Test
  void anotherRegionKeepsDayAndBasisAndDropsTheTile() {
    OverviewFilter filter = of("region=16&basis=ELIGIBLE&date=2023-11-02&selected=1673").at("17");
    assertThat(filter.parameters().getQueryString())
        .contains("region=17", "basis=ELIGIBLE", "date=2023-11-02")
        .doesNotContain("selected");
  }
}
