package id.pantau.ui.school.common;

import com.vaadin.flow.router.QueryParameters;
import id.pantau.ui.api.school.SchoolKind;
import id.pantau.ui.api.school.SchoolOrder;
import id.pantau.ui.api.school.SchoolState;
import id.pantau.ui.api.school.SchoolsRequest;
import id.pantau.ui.base.AddressReader;
import id.pantau.ui.base.AddressWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which schools, as the address says it: {@code
 * sekolah?region=1504&kind=SMK&state=NEVER&q=smkn&date=2023-12-31&order=LEFT}. The page of a school
 * keeps it, so that its way back leads to the same list.
 *
 * @param region ministry code, down to districts; null where the address has none
 * @param kind null for every kind
 * @param state null for every state
 * @param words of the name or first digits of the number; null for all
 * @param date null for the newest day with a report
 * @param unread parts of the address that could not be read and are left out
 */
public record SchoolsFilter(
    @Nullable String region,
    @Nullable SchoolKind kind,
    @Nullable SchoolState state,
    @Nullable String words,
    @Nullable LocalDate date,
    SchoolOrder order,
    List<String> unread) {

  /** Where the list is. */
  public static final String ROUTE = "sekolah";

  private static final String NATION = "00";
  private static final Pattern REGION = Pattern.compile("\\d{2}|\\d{4}|\\d{6}");
  private static final Pattern SEARCHABLE = Pattern.compile("[\\p{L}\\p{N}]");
  private static final int LONGEST = 100;

  /** The list as it opens. */
  public static final SchoolsFilter START =
      new SchoolsFilter(null, null, null, null, null, SchoolOrder.NEED, List.of());

  /** What an address asks for. */
  public static SchoolsFilter of(QueryParameters parameters) {
    AddressReader reader = new AddressReader(parameters);
    return new SchoolsFilter(
        reader.read("region", SchoolsFilter::code).orElse(null),
        reader.read("kind", AddressReader.oneOf(SchoolKind.class)).orElse(null),
        reader.read("state", AddressReader.oneOf(SchoolState.class)).orElse(null),
        reader.read("q", SchoolsFilter::search).orElse(null),
        reader.read("date", LocalDate::parse).orElse(null),
        reader.read("order", AddressReader.oneOf(SchoolOrder.class)).orElse(SchoolOrder.NEED),
        reader.unread());
  }

  private static String code(String text) {
    String code = text.replace(".", "");
    if (!REGION.matcher(code).matches()) {
      throw new IllegalArgumentException("not the code of a region: " + text);
    }
    return code;
  }

  /** Words that a search understands: it needs a letter or a digit, and not too much of them. */
  private static String search(String text) {
    if (text.length() > LONGEST || !SEARCHABLE.matcher(text).find()) {
      throw new IllegalArgumentException("nothing to search for: " + text);
    }
    return text;
  }

  /** The region whose schools are listed. */
  public String within() {
    return Optional.ofNullable(region).orElse(NATION);
  }

  /** What to ask for. */
  public SchoolsRequest request() {
    return new SchoolsRequest(within(), kind, state, words, date, order);
  }

  /** The address of the list, relative to the application. */
  public String address() {
    return ROUTE + written().query();
  }

  /** The address of a school's page, relative to the application. */
  public String address(String npsn) {
    return ROUTE + '/' + npsn + written().query();
  }

  /** The same as parameters of a view. */
  public QueryParameters parameters() {
    return written().parameters();
  }

  private AddressWriter written() {
    return new AddressWriter()
        .with("region", region)
        .with("kind", kind)
        .with("state", state)
        .with("q", words)
        .with("date", date)
        .with("order", order == SchoolOrder.NEED ? null : order);
  }

  /** Whether it leaves schools of the region out, of whatever state. */
  public boolean narrow() {
    return kind != null || words != null;
  }

  /** The schools of a region, of the same day and order, every kind and state. */
  public SchoolsFilter only(String code) {
    return new SchoolsFilter(code, null, null, null, date, order, List.of());
  }

  /** Another region. */
  public SchoolsFilter at(String code) {
    return new SchoolsFilter(code, kind, state, words, date, order, List.of());
  }

  /** Another kind, or every one. */
  public SchoolsFilter of(@Nullable SchoolKind other) {
    return new SchoolsFilter(region, other, state, words, date, order, List.of());
  }

  /** Another state, or every one. */
  public SchoolsFilter in(@Nullable SchoolState other) {
    return new SchoolsFilter(region, kind, other, words, date, order, List.of());
  }

  /** Other words; none where these are blank. */
  public SchoolsFilter named(String typed) {
    String other = typed.isBlank() ? null : typed.strip();
    return new SchoolsFilter(region, kind, state, other, date, order, List.of());
  }

  /** Another day, or the newest one. */
  public SchoolsFilter on(@Nullable LocalDate day) {
    return new SchoolsFilter(region, kind, state, words, day, order, List.of());
  }

  /** Another order. */
  public SchoolsFilter by(SchoolOrder other) {
    return new SchoolsFilter(region, kind, state, words, date, other, List.of());
  }
}
