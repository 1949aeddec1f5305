package id.pantau.ui.overview;

import com.vaadin.flow.router.QueryParameters;
import id.pantau.ui.api.Basis;
import id.pantau.ui.api.OverviewRequest;
import id.pantau.ui.base.AddressReader;
import id.pantau.ui.base.AddressWriter;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the overview shows, as the address says it: {@code
 * ?region=16&basis=ELIGIBLE&date=2023-11-02&selected=1673&order=SHARE}.
 *
 * @param region ministry code; {@code 00} when the address has none
 * @param basis null for the target's own
 * @param date null for the newest day with a report
 * @param selected the chosen tile; null for none
 * @param unread parts of the address that could not be read and are left out
 */
record OverviewFilter(
    String region,
    @Nullable Basis basis,
    @Nullable LocalDate date,
    @Nullable String selected,
    Order order,
    List<String> unread) {

  static final String NATION = "00";

  static OverviewFilter of(QueryParameters parameters) {
    AddressReader reader = new AddressReader(parameters);
    return new OverviewFilter(
        reader.read("region", AddressReader::region).orElse(NATION),
        reader.read("basis", AddressReader.oneOf(Basis.class)).orElse(null),
        reader.read("date", LocalDate::parse).orElse(null),
        reader.read("selected", AddressReader::region).orElse(null),
        reader.read("order", AddressReader.oneOf(Order.class)).orElse(Order.DISTANCE),
        reader.unread());
  }

  QueryParameters parameters() {
    return written().parameters();
  }

  /** The address of the screen, relative to the application. */
  String address() {
    return written().query();
  }

  private AddressWriter written() {
    return new AddressWriter()
        .with("region", region)
        .with("basis", basis)
        .with("date", date)
        .with("selected", selected)
        .with("order", order == Order.DISTANCE ? null : order);
  }

  OverviewRequest request() {
    return new OverviewRequest(region, basis, date);
  }

  /** Another region, of the same day and basis; what was selected belonged to the old one. */
  OverviewFilter at(String code) {
    return new OverviewFilter(code, basis, date, null, order, List.of());
  }

  OverviewFilter by(@Nullable Basis other) {
    return new OverviewFilter(region, other, date, selected, order, List.of());
  }

  OverviewFilter on(@Nullable LocalDate day) {
    return new OverviewFilter(region, basis, day, selected, order, List.of());
  }

  OverviewFilter selecting(String code) {
    return new OverviewFilter(region, basis, date, code, order, List.of());
  }

  OverviewFilter ordered(Order other) {
    return new OverviewFilter(region, basis, date, selected, other, List.of());
  }
}
