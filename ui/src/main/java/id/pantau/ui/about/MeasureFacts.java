package id.pantau.ui.about;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Span;
import id.pantau.ui.api.Measure;
import id.pantau.ui.base.Speech;
import java.util.List;
import java.util.stream.Collectors;

/** What a measure is counted in, how it adds up, what it goes by and what it is read from. */
final class MeasureFacts extends DescriptionList {
  private static final long serialVersionUID = 1L;

  private final transient Speech speech;

  MeasureFacts(Measure measure, List<Measure> all, Speech speech) {
    this.speech = speech;
    addClassNames("p-facts", "p-measure-facts");
    fact("unit", new Span(word("unit", measure.unit())));
    fact("grain", new Span(word("grain", measure.grain())));
    fact("additivity", new Span(word("additivity", measure.additivity())));
    if (measure.numerator() != null && measure.denominator() != null) {
      fact("ratio", new Span(ratio(measure.numerator(), measure.denominator(), all)));
    }
    fact("dimensions", new Span(dimensions(measure.dimensions())));
    fact("read", codes(measure.datasets()));
    if (measure.origin() != null) {
      fact("origin", new Span(speech.word("origin", measure.origin())));
    }
  }

  private void fact(String name, Component value) {
    add(new Term(speech.say("about.fact." + name)), new Description(value));
  }

  /** A word that the bundles lack stands for itself: the API may know more than this page. */
  private String word(String group, String value) {
    return speech.find("about.%s.%s".formatted(group, value.replace(' ', '.'))).orElse(value);
  }

  private String ratio(String numerator, String denominator, List<Measure> all) {
    String above =
        all.stream()
            .filter(measure -> measure.id().equals(numerator))
            .map(Measure::name)
            .findFirst()
            .orElse(numerator);
    return above + " ÷ " + word("denominator", denominator);
  }

  private String dimensions(List<String> dimensions) {
    return dimensions.stream()
        .map(dimension -> word("dimension", dimension))
        .collect(Collectors.joining(" · "));
  }

  private static Span codes(List<String> datasets) {
    Span span = new Span();
    datasets.forEach(dataset -> span.add(new Code(dataset), new Span(" ")));
    return span;
  }
}
