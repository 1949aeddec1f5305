package id.pantau.ui.base;

import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Numbers, dates and moments for people: 168.015; 2,39 %; 2 Nov 2023. */
public final class Formats {
  private static final char MINUS = '\u2212';
  private static final int KILO = 1000;
  private static final List<String> UNITS = List.of("B", "KB", "MB", "GB", "TB");
  private static final Map<String, String> ZONES =
      Map.of(
          "Asia/Jakarta", "WIB",
          "Asia/Pontianak", "WIB",
          "Asia/Makassar", "WITA",
          "Asia/Jayapura", "WIT");

  private final Speech speech;

  Formats(Speech speech) {
    this.speech = speech;
  }

  /** People, rounded to whole ones: 168.015. */
  public String count(double people) {
    return number(people, "#,##0");
  }

  /** People with their sign where it is negative: −212. */
  public String difference(double people) {
    return count(people).replace('-', MINUS);
  }

  /** People in a sentence: 7.195 stays, 33,9 juta is rounded. */
  public String about(double people) {
    return Math.abs(people) < 1e6
        ? count(people)
        : speech.say("number.million", number(people / 1e6, "#,##0.0"));
  }

  /** People beside a tick of an axis: 500 rb, 20 jt. */
  public String tick(double people) {
    if (people >= 1e6) {
      return speech.say("number.tick.million", number(people / 1e6, "#,##0.#"));
    }
    return people >= 1e5
        ? speech.say("number.tick.thousand", number(people / 1e3, "#,##0.#"))
        : count(people);
  }

  /** People where a line ends, so fine that near ends differ: 5.495; 249,5 rb; 20,03 jt. */
  public String end(double people) {
    return people >= 1e6
        ? speech.say("number.tick.million", number(people / 1e6, "#,##0.00"))
        : tick(people);
  }

  /** A share of one office, two decimals: 2,39 %. Next to nothing is said so, never 0,00 %. */
  public String share(double fraction) {
    return percent(fraction, "#,##0.00", 0.0001);
  }

  /** A share in lists and of many offices, one decimal: 14,2 %. */
  public String roundShare(double fraction) {
    return percent(fraction, "#,##0.0", 0.001);
  }

  private String percent(double fraction, String pattern, double least) {
    if (fraction > 0 && fraction < least) {
      return speech.say("number.below", speech.say("number.percent", number(least * 100, pattern)));
    }
    return speech.say("number.percent", number(fraction * 100, pattern).replace('-', MINUS));
  }

  /** A probability from simulated futures, none of them certain: 37 %; 0,4 %; < 0,1 %. */
  public String chance(double probability) {
    if (probability < 0.001 || probability > 0.999) {
      boolean below = probability < 0.001;
      return speech.say(
          below ? "number.below" : "number.above",
          speech.say("number.percent", number(below ? 0.1 : 99.9, "0.0")));
    }
    String pattern = probability < 0.01 || probability > 0.99 ? "0.0" : "0";
    return speech.say("number.percent", number(probability * 100, pattern));
  }

  /** An error beside others, two decimals: 0,87. */
  public String error(double error) {
    return number(error, "0.00");
  }

  /** A share without its sign, one decimal, for a tile: 9,6. */
  public String bareShare(double fraction) {
    return number(fraction * 100, "#,##0.0").replace('-', MINUS);
  }

  /** The share that a target asks for: 25 %, 12,5 %. */
  public String rate(double fraction) {
    return speech.say("number.percent", number(fraction * 100, "#,##0.##"));
  }

  /** People a visit, one decimal: 21,5. */
  public String perVisit(double people) {
    return number(people, "#,##0.0");
  }

  /** How many times, in whole numbers from three on: 1,5; 13. */
  public String times(double factor) {
    return number(factor, factor < 3 ? "#,##0.#" : "#,##0");
  }

  /** A day: 2 Nov 2023. */
  public String date(LocalDate day) {
    return dayMonth(day) + ' ' + day.getYear();
  }

  /** A day within a known year: 2 Nov. */
  public String dayMonth(LocalDate day) {
    return day.getDayOfMonth() + " " + shortMonths().get(day.getMonthValue() - 1);
  }

  /** Days from one to another: 2 Nov 2023; 2–5 Nov 2023; 30 Okt – 5 Nov 2023. */
  public String range(LocalDate from, LocalDate to) {
    if (from.equals(to)) {
      return date(from);
    }
    if (from.getYear() != to.getYear()) {
      return date(from) + " – " + date(to);
    }
    return from.getMonth() == to.getMonth()
        ? from.getDayOfMonth() + "–" + date(to)
        : dayMonth(from) + " – " + date(to);
  }

  /** The size of a file: 61 KB; 1,2 GB. */
  public String size(long bytes) {
    double size = bytes;
    int unit = 0;
    while (size >= KILO && unit < UNITS.size() - 1) {
      size /= KILO;
      unit++;
    }
    return number(size, unit > 0 && size < 10 ? "0.0" : "0") + '\u00a0' + UNITS.get(unit);
  }

  /** A moment in an office's zone: 3 Nov 2023, 06.00 WIB. */
  public String moment(OffsetDateTime moment, ZoneId zone) {
    ZonedDateTime there = moment.atZoneSameInstant(zone);
    String clock =
        String.format(
            Locale.ROOT,
            "%02d%s%02d",
            there.getHour(),
            speech.say("number.clock"),
            there.getMinute());
    return date(there.toLocalDate()) + ", " + clock + ' ' + ZONES.getOrDefault(zone.getId(), "");
  }

  /** The ISO week of a day: 2023-W44. */
  public String week(LocalDate day) {
    return String.format(
        Locale.ROOT,
        "%d-W%02d",
        day.get(IsoFields.WEEK_BASED_YEAR),
        day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
  }

  /** January to December, short. */
  public List<String> shortMonths() {
    return List.of(speech.say("date.months.short").split(",", -1));
  }

  /** January to December. */
  public List<String> months() {
    return List.of(speech.say("date.months").split(",", -1));
  }

  private String number(double value, String pattern) {
    DecimalFormat format =
        new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(speech.language().locale()));
    format.setRoundingMode(RoundingMode.HALF_UP);
    return format.format(value);
  }
}
