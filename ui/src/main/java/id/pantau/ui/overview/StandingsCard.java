package id.pantau.ui.overview;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import id.pantau.ui.api.Standing;
import id.pantau.ui.part.Card;
import id.pantau.ui.part.Linked;
import id.pantau.ui.part.OriginBadge;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** What was printed about an office, newest first, each with where it stood. */
final class StandingsCard extends Card {
  private static final long serialVersionUID = 1L;
  private static final int SHOWN = 6;

  private final Wording wording;

  StandingsCard(List<Standing> standings, Wording wording) {
    super(
        wording.say(
            standings.isEmpty() ? "standings.title.none" : "standings.title",
            String.valueOf(standings.size())),
        wording.say(standings.isEmpty() ? "standings.sub.none" : "standings.sub"));
    this.wording = wording;
    addClassName("p-standings");
    standings.reversed().stream().limit(SHOWN).map(this::row).forEach(this::add);
    if (standings.size() > SHOWN) {
      add(new Paragraph(wording.say("standings.more", String.valueOf(standings.size() - SHOWN))));
    }
  }

  private Div row(Standing standing) {
    Span count = new Span(wording.speech().formats().count(standing.count()));
    count.addClassName("p-bold");
    Span day = new Span(wording.say("standings.asof", day(standing)));
    Div head = new Div(count, day, new OriginBadge(standing.origin(), wording.speech()));
    head.addClassName("p-standing-head");
    Div row = new Div(head, source(standing));
    row.addClassName("p-standing");
    return row;
  }

  private String day(Standing standing) {
    return switch (standing.precision()) {
      case "year" -> String.valueOf(standing.asOf().getYear());
      case "month" -> month(standing);
      default -> wording.speech().formats().date(standing.asOf());
    };
  }

  private String month(Standing standing) {
    int month = standing.asOf().getMonthValue();
    return wording.speech().formats().months().get(month - 1) + ' ' + standing.asOf().getYear();
  }

  private Component source(Standing standing) {
    String outlet =
        Objects.requireNonNullElse(standing.outlet(), wording.say("standing.outlet.none"));
    String words = outlet + ", " + wording.speech().formats().date(standing.publishedOn());
    return Optional.ofNullable(standing.url())
        .flatMap(Linked::address)
        .map(address -> Linked.link(address, words))
        .orElseGet(() -> new Span(words));
  }
}
