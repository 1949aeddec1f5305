package id.pantau.sample;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the generator starts from: the bundled regions, calendar, anchors and rough sizes. */
record SampleInputs(List<Office> offices, WorkCalendar calendar) {

  static SampleInputs read() {
    Map<String, String> names =
        rows("regions/data/regencies.csv")
            .collect(Collectors.toMap(row -> undotted(row, "code"), SampleInputs::bareName));
    Map<String, List<String>> districts =
        rows("regions/data/districts.csv")
            .collect(
                Collectors.groupingBy(
                    row -> undotted(row, "regency_code"),
                    Collectors.mapping(row -> undotted(row, "code"), Collectors.toList())));
    Map<String, List<Anchor>> anchors =
        rows("sample/anchors.csv")
            .collect(
                Collectors.groupingBy(
                    row -> row.getField("region_code"),
                    Collectors.mapping(SampleInputs::anchor, Collectors.toList())));
    List<Office> offices =
        rows("sample/offices.csv").map(row -> office(row, names, districts, anchors)).toList();
    return new SampleInputs(offices, readCalendar());
  }

  private static Office office(
      NamedCsvRecord row,
      Map<String, String> names,
      Map<String, List<String>> districts,
      Map<String, List<Anchor>> anchors) {
    String code = row.getField("region_code");
    return new Office(
        code,
        known(names, code),
        known(districts, code),
        habits(row),
        anchors.getOrDefault(code, List.of()));
  }

  private static <T> T known(Map<String, T> byCode, String code) {
    T value = byCode.get(code);
    if (value == null) {
      throw new IllegalStateException("no region " + code);
    }
    return value;
  }

  private static Office.Habits habits(NamedCsvRecord row) {
    return new Office.Habits(
        Integer.parseInt(row.getField("eligible_thousands")) * 1000,
        percent(row, "recorded_percent"),
        percent(row, "opening_percent"),
        percent(row, "monthly_points"),
        Office.Reporting.valueOf(row.getField("reporting")),
        Optional.of(row.getField("campaign_month"))
            .filter(s -> !s.isEmpty())
            .map(YearMonth::parse));
  }

  private static Anchor anchor(NamedCsvRecord row) {
    return new Anchor(
        Anchor.Metric.valueOf(row.getField("metric")),
        LocalDate.parse(row.getField("date")),
        Integer.parseInt(row.getField("value")));
  }

  private static WorkCalendar readCalendar() {
    WorkCalendar.Builder calendar = new WorkCalendar.Builder();
    rows("calendar/data/holidays.csv")
        .forEach(row -> calendar.add(LocalDate.parse(row.getField("date")), row.getField("type")));
    return calendar.build();
  }

  private static double percent(NamedCsvRecord row, String column) {
    return Double.parseDouble(row.getField(column)) / 100;
  }

  private static String undotted(NamedCsvRecord row, String column) {
    return row.getField(column).replace(".", "");
  }

  private static String bareName(NamedCsvRecord row) {
    return row.getField("name").replaceFirst("^(Kabupaten|Kota) ", "");
  }

  private static Stream<NamedCsvRecord> rows(String resource) {
    String path = "/datasets/" + resource;
    try (InputStream in = SampleInputs.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException("not on the class path: " + path);
      }
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return CsvReader.builder().ofNamedCsvRecord(text).stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
