package id.pantau.ui.data.preview;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import id.pantau.ui.api.load.LoadAnswer.Total;
import id.pantau.ui.base.Icon;
import id.pantau.ui.data.common.Chip;
import id.pantau.ui.data.common.Table;
import id.pantau.ui.part.Card;
import java.util.Locale;

/** What was counted in the file beside what its sender says that there is. */
public final class TotalsCard extends Card {
  private static final long serialVersionUID = 1L;
  private static final String ROWS = "rows";

  private final Seen seen;

  /** The totals of a file. */
  public TotalsCard(Seen seen) {
    super(title(seen), seen.say(stated(seen) ? "totals.sub" : "totals.sub.none"));
    this.seen = seen;
    Table table =
        Table.of(
            seen.say("totals.name"),
            "p-totals",
            seen::say,
            "totals",
            "of",
            "found",
            "stated",
            "verdict");
    seen.answer()
        .totals()
        .forEach(
            total ->
                table.row(
                    Table.text(capital(unit(total, seen))),
                    Table.text(seen.count(total.found())),
                    Table.text(stated(total)),
                    verdict(total)));
    add(table);
  }

  private static boolean stated(Seen seen) {
    return seen.answer().totals().stream().anyMatch(total -> total.stated() != null);
  }

  private static String title(Seen seen) {
    if (!stated(seen)) {
      return seen.say("totals.title.none");
    }
    boolean fine =
        seen.answer().totals().stream().allMatch(total -> total.stated() == null || total.agrees());
    return seen.say(fine ? "totals.title.agrees" : "totals.title.differs");
  }

  /** {@code 1.284 baris}. */
  static String counted(Total total, Seen seen) {
    return total.of().equals(ROWS)
        ? seen.counted("totals.counted.rows", total.found())
        : seen.count(total.found()) + ' ' + unit(total, seen);
  }

  /** {@code baris}, {@code orang}, or the column's title. */
  static String unit(Total total, Seen seen) {
    return total.of().equals(ROWS)
        ? seen.say("totals.rows")
        : seen.names()
            .column(seen.answer().dataset(), total.of(), seen.speech())
            .toLowerCase(seen.speech().language().locale());
  }

  private static String capital(String word) {
    return word.isEmpty()
        ? word
        : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }

  private String stated(Total total) {
    return total.stated() == null ? seen.say("figure.missing") : seen.count(total.stated());
  }

  private Component verdict(Total total) {
    Total.By by = total.by();
    if (total.stated() == null || by == null) {
      return new Span(seen.say("totals.unstated"));
    }
    String word = seen.speech().word("totals.by", by);
    return total.agrees()
        ? new Chip(Icon.CHECK, Chip.Tone.GOOD, word)
        : new Chip(Icon.CROSS, Chip.Tone.BAD, word);
  }
}
