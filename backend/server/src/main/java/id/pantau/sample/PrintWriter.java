package id.pantau.sample;

import java.util.List;
import java.util.stream.Stream;

/** Writes the cards printed at one office. A day's run serves some of the districts in turn. */
final class PrintWriter {
  private static final double DISTRICTS_PER_RUN = 0.4;
  private static final double ELSEWHERE = 0.012;

  private final OfficeWork work;
  private final Elsewhere elsewhere;
  private final CsvTable prints;
  private final Dice dice;
  private final int size;
  private int start;

  PrintWriter(OfficeWork work, Elsewhere elsewhere, CsvTable prints) {
    this.work = work;
    this.elsewhere = elsewhere;
    this.prints = prints;
    this.dice = new Dice(work.office(), "prints");
    this.size = (int) Math.max(1, Math.rint(work.districts().count() * DISTRICTS_PER_RUN));
  }

  void write(int day, Cards cards) {
    Cards away = awayFromHome(day, cards);
    double[] weights = work.districts().window(start, size);
    List<Cards> home = Stream.generate(Cards::new).limit(size).toList();
    for (Cause cause : Cause.values()) {
      for (int i = away.of(cause); i < cards.of(cause); i++) {
        home.get(dice.pick(weights)).add(cause, 1);
      }
    }
    for (int i = 0; i < size; i++) {
      rows(day, work.districts().code((start + i) % work.districts().count()), home.get(i));
    }
    start = (start + size) % work.districts().count();
  }

  /** A few cards of one other office's residents; first cards are printed at home. */
  private Cards awayFromHome(int day, Cards cards) {
    Cards away = new Cards();
    int lost = Math.min(cards.of(Cause.LOST), dice.rounded(cards.total() * ELSEWHERE));
    elsewhere
        .pick(work.office(), day, dice)
        .ifPresent(
            other -> {
              away.add(Cause.LOST, lost);
              rows(day, other.districts().code(other.districts().pick(dice)), away);
            });
    return away;
  }

  private void rows(int day, String registered, Cards cards) {
    String service = work.districts().code(work.districts().main());
    for (Cause cause : Cause.values()) {
      if (cards.of(cause) > 0) {
        prints
            .day(day)
            .text(service)
            .text(registered)
            .text(cause.name())
            .count(cards.of(cause))
            .end();
      }
    }
  }
}
