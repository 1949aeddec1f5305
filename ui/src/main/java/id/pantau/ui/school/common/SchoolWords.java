package id.pantau.ui.school.common;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import id.pantau.ui.api.DataVersion;
import id.pantau.ui.api.Figure;
import id.pantau.ui.api.Origin;
import id.pantau.ui.api.Region;
import id.pantau.ui.base.Formats;
import id.pantau.ui.base.Speech;
import id.pantau.ui.part.Metric;
import id.pantau.ui.part.OriginBadge;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.function.DoubleFunction;
import org.jspecify.annotations.Nullable;

/** Figures of schools in words, for one language. */
public final class SchoolWords {
  private static final ZoneId CAPITAL = ZoneId.of("Asia/Jakarta");
  private static final int SCHOOL_YEAR_STARTS = 7;

  private final Speech speech;
  private final Formats formats;

  /** Words of a language. */
  public SchoolWords(Speech speech) {
    this.speech = speech;
    this.formats = speech.formats();
  }

  /** The language. */
  public Speech speech() {
    return speech;
  }

  /** Its numbers and days. */
  public Formats formats() {
    return formats;
  }

  /** A sentence of the bundles. */
  public String say(String key, String... values) {
    return speech.say(key, values);
  }

  /** A figure as a number, a dash where nobody reported it, a word where it is withheld. */
  public String figure(Figure figure, DoubleFunction<String> format) {
    return switch (figure.status()) {
      case OBSERVED -> format.apply(figure.amount());
      case MISSING -> say("figure.missing");
      case SUPPRESSED -> say("figure.suppressed");
    };
  }

  /** People, pupils or visits. */
  public String count(Figure figure) {
    return figure(figure, formats::count);
  }

  /** A share, two decimals. */
  public String share(Figure figure) {
    return figure(figure, formats::share);
  }

  /** A day; a dash where there is none. */
  public String day(@Nullable LocalDate day) {
    return day == null ? say("figure.missing") : formats.date(day);
  }

  /** {@code 17 Jul 2023 (tahun ajaran 2023/2024)}: school years begin in July. */
  public String register(LocalDate day) {
    int first = day.getMonthValue() < SCHOOL_YEAR_STARTS ? day.getYear() - 1 : day.getYear();
    return say(
        "school.register", formats.date(day), String.valueOf(first), String.valueOf(first + 1));
  }

  /** {@code Muara Bulian, Kabupaten Batanghari}. */
  public String place(Region district) {
    Region above = district.parent();
    return above == null ? district.name() : district.name() + ", " + above.name();
  }

  /** The same for tight places: {@code Muara Bulian, Batanghari}. */
  public String shortPlace(Region district) {
    Region above = district.parent();
    return above == null ? district.name() : district.name() + ", " + above.shortName();
  }

  /** A figure of a plaque; {@code below} stands under it when it is known. */
  public Metric metric(String key, Figure figure, String value, String below) {
    String under =
        switch (figure.status()) {
          case OBSERVED -> below;
          case MISSING -> say("figure.missing.long");
          case SUPPRESSED -> "";
        };
    return new Metric(say(key), value, under, !figure.known(), false);
  }

  /** Day, knowledge, origins and the way to how it is computed, under a plaque. */
  public Div foot(
      LocalDate asOf, DataVersion version, @Nullable ZoneId zone, List<Origin> origins) {
    Div foot = new Div(new Span(say("plaque.asof", formats.date(asOf))));
    foot.addClassName("p-plaque-foot");
    if (version.decidedAt() != null) {
      ZoneId there = Objects.requireNonNullElse(zone, CAPITAL);
      foot.add(new Span(say("plaque.known", formats.moment(version.decidedAt(), there))));
    }
    origins.forEach(origin -> foot.add(new OriginBadge(origin, speech)));
    foot.add(new Anchor("#how", say("plaque.how")));
    return foot;
  }
}
