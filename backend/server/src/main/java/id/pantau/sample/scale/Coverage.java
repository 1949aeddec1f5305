package id.pantau.sample.scale;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What the files of {@link Delivery#DAYS} speak for: all days of all offices, except those never
 * reported and those for which the late files have rows. A day that is covered and has no row means
 * zero.
 */
final class Coverage {
  private final Days days;
  private final List<OfficePlan> offices;

  Coverage(Days days, List<OfficePlan> offices) {
    this.days = days;
    this.offices = offices;
  }

  String json(Dataset dataset, LateDays late) {
    String codes =
        offices.stream()
            .map(each -> "\"" + each.site.code() + "\"")
            .collect(Collectors.joining(", "));
    return """
    ,
      "covers": {
        "offices": [%s],
        "from": "%s",
        "to": "%s",
        "except": {%s}
      }"""
        .formatted(
            codes,
            days.date(first(dataset)),
            days.date(days.count() - 1),
            exceptions(dataset, late));
  }

  /** Stocks begin with a count on the evening before the first day. */
  private static int first(Dataset dataset) {
    return dataset == Dataset.BLANKO_MOVEMENTS ? 0 : 1;
  }

  private String exceptions(Dataset dataset, LateDays late) {
    Map<String, List<String>> byOffice = new LinkedHashMap<>();
    for (OfficePlan office : offices) {
      List<String> dates = missing(office, dataset, late);
      if (!dates.isEmpty()) {
        byOffice.put(office.site.code(), dates);
      }
    }
    return byOffice.entrySet().stream()
        .map(each -> "\"" + each.getKey() + "\": [" + String.join(", ", each.getValue()) + "]")
        .collect(Collectors.joining(", "));
  }

  private List<String> missing(OfficePlan office, Dataset dataset, LateDays late) {
    List<String> dates = new ArrayList<>();
    for (int day = 1; day < days.count(); day++) {
      boolean comesLate = late.contains(dataset, office.site.code(), days.cell(day));
      if (comesLate || !office.reporting.isKnown(day)) {
        dates.add("\"" + days.date(day) + "\"");
      }
    }
    return dates;
  }
}
