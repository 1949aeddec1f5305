package id.pantau.measure.aggregate;

import id.pantau.series.Interval;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What figures can be grouped by. */
public enum Dimension {
  PROVINCE(Kind.REGION, 2),
  REGENCY(Kind.REGION, 4),
  DISTRICT(Kind.REGION, 6),
  SCHOOL(Kind.CATEGORY, "npsn"),
  SCHOOL_KIND(Kind.CATEGORY, "school_kind"),
  CHANNEL(Kind.CATEGORY, "channel"),
  OUTCOME(Kind.CATEGORY, "outcome"),
  PRINT_CAUSE(Kind.CATEGORY, "cause"),
  REFUSAL_REASON(Kind.CATEGORY, "reason"),
  PLACE_KIND(Kind.CATEGORY, "place_kind"),
  DATASET(Kind.CATEGORY, "dataset"),
  ROLE(Kind.CATEGORY, "role"),
  WEEKDAY(Kind.CATEGORY, "weekday"),
  DAY(Interval.DAY),
  WEEK(Interval.WEEK),
  MONTH(Interval.MONTH),
  QUARTER(Interval.QUARTER),
  YEAR(Interval.YEAR);

  /** How a dimension groups. */
  enum Kind {
    /** By a level of the tree: every region of it is there, whether it has figures or not. */
    REGION,
    /** By stretches of time: every one is there. */
    TIME,
    /** By a column of what happened: only what occurs is there. */
    CATEGORY
  }

  private final Kind kind;
  private final int digits;
  private final String column;
  private final @Nullable Interval interval;

  Dimension(Kind kind, int digits) {
    this(kind, digits, "", null);
  }

  Dimension(Kind kind, String column) {
    this(kind, 0, column, null);
  }

  Dimension(Interval interval) {
    this(Kind.TIME, 0, "", interval);
  }

  Dimension(Kind kind, int digits, String column, @Nullable Interval interval) {
    this.kind = kind;
    this.digits = digits;
    this.column = column;
    this.interval = interval;
  }

  Kind kind() {
    return kind;
  }

  /** Digits of the codes of a level; 0 for what is no region. */
  int digits() {
    return digits;
  }

  /** Its column in a source; empty for regions and time. */
  String column() {
    return column;
  }

  /** Its name in the answer's SQL. */
  String key() {
    return "k_" + name().toLowerCase(Locale.ROOT);
  }

  /** The length of a stretch; null for what is no time. */
  @Nullable Interval interval() {
    return interval;
  }
}
