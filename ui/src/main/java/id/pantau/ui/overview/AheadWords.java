package id.pantau.ui.overview;

import com.vaadin.flow.component.html.Div;
import id.pantau.ui.api.Ahead;
import id.pantau.ui.api.Figure;
import id.pantau.ui.api.Progress;
import id.pantau.ui.api.Target;
import id.pantau.ui.base.Formats;
import id.pantau.ui.base.Language;
import id.pantau.ui.part.Emphasis;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the futures say of the target, in plain sentences, the worst news first. */
final class AheadWords {
  private final Progress progress;
  private final Ahead ahead;
  private final Wording wording;
  private final Formats formats;

  AheadWords(Progress progress, Ahead ahead, Wording wording) {
    this.progress = progress;
    this.ahead = ahead;
    this.wording = wording;
    this.formats = wording.speech().formats();
  }

  /** The sentences as a block; empty where the target asks for nothing more. */
  Div sentences() {
    Div block = new Div();
    block.addClassName("p-ahead");
    List<String> all = all();
    all.forEach(sentence -> block.add(Emphasis.paragraph("p-ahead-line", sentence)));
    block.setVisible(!all.isEmpty());
    return block;
  }

  List<String> all() {
    Target target = progress.target();
    if (target == null || progress.requiredPerWeek() == null) {
      return List.of();
    }
    var sentences = new ArrayList<String>();
    if (beyond(progress.requiredPerWeek())) {
      sentences.add(
          wording.say(
              "ahead.beyond",
              formats.count(progress.requiredPerWeek()),
              formats.count(progress.bestWeek().amount())));
    }
    Double chance = ahead.probability();
    if (chance == null) {
      sentences.add(wording.say("ahead.none", reason(ahead.forecast(), wording)));
      return sentences;
    }
    sentences.add(
        wording.say("ahead.chance", formats.date(target.deadline()), formats.chance(chance)));
    if (!ahead.futures().isEmpty()) {
      Ahead.Step last = ahead.futures().getLast();
      sentences.add(
          wording.say(
              "ahead.middle",
              formats.date(last.end()),
              formats.about(last.p50()),
              formats.about(last.p10()),
              formats.about(last.p90())));
    }
    Ahead.HitDate hit = ahead.hitDate();
    if (hit != null) {
      sentences.add(hit(hit));
    }
    fewer().ifPresent(sentences::add);
    return sentences;
  }

  /** Counts can be published of offices that do not report by the day. */
  private Optional<String> fewer() {
    Integer daily = progress.currentPace().reported();
    Integer counted = progress.activated().reported();
    return daily == null || counted == null || daily >= counted
        ? Optional.empty()
        : Optional.of(
            wording.say("ahead.some", formats.count(daily), formats.count(counted - daily)));
  }

  /** Whether more is needed than any week of the past year had. */
  private boolean beyond(double need) {
    Figure best = progress.bestWeek();
    return best.known() && need > best.amount();
  }

  private String hit(Ahead.HitDate hit) {
    LocalDate p50 = hit.p50();
    if (p50 == null) {
      return wording.say("ahead.hit.never");
    }
    LocalDate p10 = hit.p10() == null ? p50 : hit.p10();
    return hit.p90() == null
        ? wording.say("ahead.hit.open", formats.date(p50), formats.date(p10))
        : wording.say("ahead.hit", formats.date(p50), formats.date(p10), formats.date(hit.p90()));
  }

  static String reason(Ahead.Forecast forecast, Wording wording) {
    return wording.speech().language() == Language.ID ? forecast.reasonId() : forecast.reasonEn();
  }
}
