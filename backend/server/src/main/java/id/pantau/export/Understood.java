package id.pantau.export;

import id.pantau.measure.Known;
import id.pantau.measure.aggregate.AggregateFilter;
import id.pantau.measure.aggregate.AggregateQuestion;
import id.pantau.measure.aggregate.Dimension;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a question came to with its variables put in and its defaults, for whoever opens the file.
 */
final class Understood {

  private static final String ALL = "semua / all";

  private Understood() {}

  /** A line of it, in both languages. */
  record Entry(String name, String value) {}

  static List<Entry> of(Export export) {
    AggregateQuestion question = export.question();
    var all = new ArrayList<Entry>();
    all.add(new Entry("Wilayah / region", export.region().toString()));
    all.add(new Entry("Menurut / by", names(question.by())));
    all.add(new Entry("Tempat / role", question.where().role().name()));
    filters(question.where(), all);
    all.add(new Entry("Dari / from", day(question.from())));
    all.add(new Entry("Sampai / to", day(question.to())));
    if (export.asOf() != null) {
      all.add(new Entry("Posisi per / levels as of", export.asOf().toString()));
    }
    all.add(
        new Entry(
            "Dasar / basis",
            question.basis() == null
                ? "menurut target wilayah / of the region's target"
                : question.basis().name()));
    if (question.known() instanceof Known.Then(long version, var moment)) {
      all.add(new Entry("Diketahui / known at", moment + " (v" + version + ")"));
    }
    if (export.since() != null) {
      all.add(
          new Entry("Berubah sejak versi / changed since version", String.valueOf(export.since())));
    }
    return all;
  }

  private static void filters(AggregateFilter filter, List<Entry> all) {
    for (Dimension dimension : Dimension.values()) {
      List<String> only = filter.only().get(dimension);
      if (only != null) {
        all.add(
            new Entry(
                "Hanya / only " + dimension.name().toLowerCase(Locale.ROOT),
                String.join(", ", only)));
      }
    }
    if (filter.atSchool() != null) {
      all.add(
          new Entry(
              "Di sekolah / at schools",
              filter.atSchool() ? "ya, hanya / yes, only" : "tidak / no"));
    }
  }

  private static String names(List<Dimension> by) {
    return by.isEmpty()
        ? "–"
        : by.stream()
            .map(dimension -> dimension.name().toLowerCase(Locale.ROOT))
            .collect(Collectors.joining(", "));
  }

  private static String day(@Nullable LocalDate day) {
    return day == null ? ALL : day.toString();
  }
}
