package id.pantau.series;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A stretch of whole days, both ends included. */
public record Span(LocalDate start, LocalDate end) {

  public Span {
    if (end.isBefore(start)) {
      throw new IllegalArgumentException(
          "the span ends on %s, before it starts on %s".formatted(end, start));
    }
  }

  /** Whether the day lies in it. */
  public boolean contains(LocalDate day) {
    return !day.isBefore(start) && !day.isAfter(end);
  }

  /** The intervals that cover the span, the first and the last cut at its ends. */
  public List<Span> split(Interval interval) {
    var parts = new ArrayList<Span>();
    for (LocalDate day = start; !day.isAfter(end); day = interval.next(interval.startOf(day))) {
      LocalDate last = interval.next(interval.startOf(day)).minusDays(1);
      parts.add(new Span(day, last.isAfter(end) ? end : last));
    }
    return parts;
  }
}
