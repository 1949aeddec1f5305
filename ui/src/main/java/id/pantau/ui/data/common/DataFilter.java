package id.pantau.ui.data.common;

import com.vaadin.flow.router.QueryParameters;
import id.pantau.ui.base.AddressReader;
import id.pantau.ui.base.AddressWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the data view shows, as the address says it: {@code
 * data?tab=REPORTING&region=16&dataset=activations&from=2023-09-04&to=2023-11-05}.
 *
 * @param load a file that was sent; null for none
 * @param taken whether it was accepted, or only examined
 * @param region ministry code; {@code 00} when the address has none
 * @param dataset null for the tab's own choice
 * @param from null for the tab's own choice
 * @param to null for the newest day
 * @param unread parts of the address that could not be read and are left out
 */
public record DataFilter(
    DataTab tab,
    @Nullable String load,
    boolean taken,
    String region,
    @Nullable String dataset,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    List<String> unread) {

  private static final String ROUTE = "data";
  private static final String NATION = "00";

  /** The view as it opens. */
  public static final DataFilter START = at(DataTab.UPLOAD);

  /** A tab as it opens. */
  public static DataFilter at(DataTab tab) {
    return new DataFilter(tab, null, false, NATION, null, null, null, List.of());
  }

  /** What an address asks for. */
  public static DataFilter of(QueryParameters parameters) {
    AddressReader reader = new AddressReader(parameters);
    return new DataFilter(
        reader.read("tab", AddressReader.oneOf(DataTab.class)).orElse(DataTab.UPLOAD),
        reader.read("load", DataFilter::id).orElse(null),
        reader.read("taken", "true"::equals).orElse(false),
        reader.read("region", AddressReader::region).orElse(NATION),
        reader.read("dataset", DataFilter::name).orElse(null),
        reader.read("from", LocalDate::parse).orElse(null),
        reader.read("to", LocalDate::parse).orElse(null),
        reader.unread());
  }

  private static String id(String text) {
    return UUID.fromString(text).toString();
  }

  private static String name(String text) {
    if (!text.matches("[a-z_]{1,60}")) {
      throw new IllegalArgumentException("not the name of a dataset: " + text);
    }
    return text;
  }

  /** The address of this, relative to the application. */
  public String address() {
    return ROUTE + written().query();
  }

  /** The same as parameters of the view. */
  public QueryParameters parameters() {
    return written().parameters();
  }

  private AddressWriter written() {
    return new AddressWriter()
        .with("tab", tab.name())
        .with("load", load)
        .with("taken", taken ? "true" : null)
        .with("region", region.equals(NATION) ? null : region)
        .with("dataset", dataset)
        .with("from", from)
        .with("to", to);
  }

  /** Another tab, of the same region, dataset and days. */
  public DataFilter on(DataTab other) {
    return new DataFilter(other, null, false, region, dataset, from, to, List.of());
  }

  /** No file. */
  public DataFilter empty() {
    return of(null, false);
  }

  /** A file that is examined. */
  public DataFilter examined(String id) {
    return of(id, false);
  }

  /** A file that was accepted. */
  public DataFilter accepted(String id) {
    return of(id, true);
  }

  private DataFilter of(@Nullable String id, boolean accepted) {
    return new DataFilter(tab, id, accepted, region, dataset, from, to, List.of());
  }

  /** Another region. */
  public DataFilter within(String code) {
    return new DataFilter(tab, load, taken, code, dataset, from, to, List.of());
  }

  /** Another dataset. */
  public DataFilter about(@Nullable String name) {
    return new DataFilter(tab, load, taken, region, name, from, to, List.of());
  }

  /** Other days. */
  public DataFilter during(@Nullable LocalDate first, @Nullable LocalDate last) {
    return new DataFilter(tab, load, taken, region, dataset, first, last, List.of());
  }
}
