package id.pantau.ui.data.datasets;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import id.pantau.ui.api.load.Contract.Field;
import id.pantau.ui.api.load.Contract.ReportKey;
import id.pantau.ui.api.load.Contract.Resource;
import id.pantau.ui.api.load.LoadClient;
import id.pantau.ui.base.Speech;
import id.pantau.ui.data.common.DataFilter;
import id.pantau.ui.data.common.Downloads;
import id.pantau.ui.data.common.Table;
import java.util.List;
import java.util.Locale;

/** One dataset: what a row is, its columns, a template and an example. */
final class ResourceEntry extends Div {
  private static final long serialVersionUID = 1L;

  private final Resource resource;
  private final Speech speech;
  private final Locale locale;

  ResourceEntry(Resource resource, LoadClient loads, DataFilter filter, Speech speech) {
    this.resource = resource;
    this.speech = speech;
    this.locale = speech.language().locale();
    addClassNames("p-entry", "p-resource");
    setId(resource.name());
    Div head = new Div(new H3(resource.title(locale)), links(loads));
    head.addClassName("p-row");
    add(head, new Paragraph(resource.description(locale) + ' ' + report()), columns(filter));
  }

  /** What is accepted, held back and replaced as one. */
  private String report() {
    ReportKey key = resource.pantau().report();
    if (key.office() == null) {
      return speech.say("datasets.report.file");
    }
    return key.day() == null
        ? speech.say("datasets.report.office")
        : speech.say("datasets.report.day", title(key.day()));
  }

  private String title(String column) {
    return resource.field(column).map(field -> field.title(locale)).orElse(column);
  }

  private Div links(LoadClient loads) {
    String name = resource.name();
    Div links =
        new Div(
            Downloads.link(speech.say("datasets.template"), speech, () -> loads.template(name)),
            Downloads.link(speech.say("datasets.example"), speech, () -> loads.example(name)));
    links.addClassName("p-links");
    return links;
  }

  private Details columns(DataFilter filter) {
    Table table =
        Table.of(
            speech.say("datasets.columns.of", resource.title(locale)),
            "p-field-table",
            speech::say,
            "datasets",
            "column",
            "meaning",
            "type",
            "need");
    resource.schema().fields().forEach(field -> table.row(cells(field)));
    int many = resource.schema().fields().size();
    Details details = new Details(speech.counted("datasets.columns", many), table);
    details.setOpened(resource.name().equals(filter.dataset()));
    return details;
  }

  private Component[] cells(Field field) {
    Span title = new Span(field.title(locale));
    title.addClassName("p-bold");
    Div name = new Div(title, new Code(field.name()));
    name.addClassName("p-two-lines");
    return new Component[] {
      name,
      meaning(field),
      new Span(speech.say("datasets.type." + field.type())),
      new Span(speech.say(field.required() ? "datasets.required" : "datasets.optional"))
    };
  }

  private Div meaning(Field field) {
    Div meaning = new Div(new Span(field.description(locale)));
    List<String> allowed = field.allowed();
    if (!allowed.isEmpty()) {
      Code values = new Code(String.join(" · ", allowed));
      values.addClassName("p-values");
      meaning.add(values);
    }
    return meaning;
  }
}
