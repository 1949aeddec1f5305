package id.pantau.ui.school.page;

import id.pantau.ui.api.school.SchoolDetail;
import id.pantau.ui.part.PlainTable;
import id.pantau.ui.school.common.SchoolWords;
import java.util.stream.Stream;

/** The chart's twin: every week with its visits and people, newest first. */
final class WeeksTable extends PlainTable {
  private static final long serialVersionUID = 1L;

  WeeksTable(SchoolDetail detail, SchoolWords words) {
    super(
        words.say("school.table", detail.school().name()),
        Stream.of(
                "table.week",
                "school.table.days",
                "schools.metric.visits",
                "school.flow.RECORDED",
                "school.flow.ACTIVATED")
            .map(key -> words.say(key))
            .toList());
    addClassName("p-weeks-table");
    detail
        .weeks()
        .reversed()
        .forEach(
            week ->
                row(
                    words.formats().week(week.end()),
                    words.formats().range(week.start(), week.end()),
                    words.count(week.visits()),
                    words.count(week.recorded()),
                    words.count(week.activated())));
  }
}
