package id.pantau.ui.school.page;

import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import id.pantau.ui.api.school.SchoolDetail;
import id.pantau.ui.api.school.SchoolWeek;
import id.pantau.ui.school.common.SchoolWords;
import java.util.List;
import java.util.stream.Stream;

/** The chart's twin: every week with its visits and people, newest first. */
final class WeeksTable extends NativeTable {
  private static final long serialVersionUID = 1L;
  private static final List<String> HEADS =
      List.of(
          "table.week",
          "school.table.days",
          "schools.metric.visits",
          "school.flow.RECORDED",
          "school.flow.ACTIVATED");

  private final SchoolWords words;

  WeeksTable(SchoolDetail detail, SchoolWords words) {
    this.words = words;
    addClassNames("p-table", "p-weeks-table");
    setCaptionText(words.say("school.table", detail.school().name()));
    NativeTableRow heads = new NativeTableRow();
    HEADS.forEach(key -> heads.add(head(words.say(key), "col")));
    getHead().add(heads);
    detail.weeks().reversed().forEach(week -> getBody().add(row(week)));
  }

  private static NativeTableHeaderCell head(String word, String scope) {
    NativeTableHeaderCell head = new NativeTableHeaderCell(word);
    head.getElement().setAttribute("scope", scope);
    return head;
  }

  private NativeTableRow row(SchoolWeek week) {
    NativeTableRow row = new NativeTableRow();
    row.add(head(words.formats().week(week.end()), "row"));
    Stream.of(
            words.formats().range(week.start(), week.end()),
            words.count(week.visits()),
            words.count(week.recorded()),
            words.count(week.activated()))
        .map(NativeTableCell::new)
        .forEach(row::add);
    return row;
  }
}
