package id.pantau.ui.data.reporting;

import id.pantau.ui.api.Level;
import id.pantau.ui.api.Region;
import id.pantau.ui.api.history.Reporting;
import id.pantau.ui.api.history.Reporting.Day;
import id.pantau.ui.api.history.Reporting.Health;
import id.pantau.ui.api.history.Reporting.Office;
import id.pantau.ui.api.history.Reporting.Totals;
import id.pantau.ui.base.Formats;
import id.pantau.ui.base.Speech;
import id.pantau.ui.data.common.Names;
import java.util.List;
import java.util.Optional;

/** Who reported when, in words. */
record ReportingWords(Reporting reporting, Names names, Speech speech) {

  String say(String key, String... values) {
    return speech.say(key, values);
  }

  Formats formats() {
    return speech.formats();
  }

  String count(int number) {
    return speech.formats().count(number);
  }

  boolean nation() {
    return reporting.region().level() == Level.NATION;
  }

  /** Whether anything at all was reported up to the last day. */
  boolean silent() {
    return reporting.lastDay() == null;
  }

  /** The worst there is to say of those that ever reported. */
  String title() {
    List<Office> known = reporting.known();
    if (silent()) {
      return say("reporting.title.none", reporting.region().name());
    }
    if (known.size() == 1) {
      return one(known.getFirst());
    }
    for (Health health : List.of(Health.SILENT, Health.STALE, Health.FALLING, Health.LATE)) {
      long many = known.stream().filter(office -> office.health() == health).count();
      if (many > 0) {
        return speech.counted(
            "reporting.title." + health.name(), (double) many, count(known.size()));
      }
    }
    return say("reporting.title.CURRENT", count(known.size()));
  }

  /** How many offices never reported; empty when all did. */
  Optional<String> never() {
    int never = reporting.offices().size() - reporting.known().size();
    return never == 0
        ? Optional.empty()
        : Optional.of(
            say(
                "reporting.notice.never",
                count(never),
                count(reporting.offices().size()),
                names.dataset(reporting.dataset(), speech).replace("*", "")));
  }

  private String one(Office office) {
    return say("reporting.one." + office.health().name(), office.office().name());
  }

  /** {@code Laporan harian Aktivasi IKD, 17 kantor Sumatera Selatan, 4 Sep – 5 Nov 2023.} */
  String sub() {
    return say(
        nation() ? "reporting.sub.nation" : "reporting.sub",
        names.dataset(reporting.dataset(), speech),
        count(reporting.offices().size()),
        reporting.region().name(),
        formats().range(reporting.from(), reporting.to()));
  }

  String received(Totals totals) {
    return received(totals.received(), totals.due());
  }

  String received(int received, int due) {
    return due == 0 ? say("figure.missing") : count(received) + '/' + count(due);
  }

  /** {@code Kota Lubuklinggau, 2 Nov 2023: tepat waktu, 41}. */
  String day(Region office, Day day) {
    String state = speech.word("report.state", day.state());
    String counted = day.count() == null ? "" : ", " + formats().count(day.count());
    return office.name() + ", " + formats().date(day.day()) + ": " + state + counted;
  }

  String province(String code) {
    Region region = names.regions().get(code);
    return region == null ? code : region.shortName();
  }

  /** The whole map in one sentence. */
  String sentence() {
    Totals totals = reporting.totals();
    return say("reporting.sentence", sub(), count(totals.received()), count(totals.due()));
  }

  String lastDay(Office office) {
    return office.lastDay() == null ? say("reporting.never") : formats().date(office.lastDay());
  }

  String pace(Office office) {
    Double recent = office.pace().recent();
    Double usual = office.pace().usual();
    return (recent == null ? say("figure.missing") : formats().count(recent))
        + " / "
        + (usual == null ? say("figure.missing") : formats().count(usual));
  }
}
