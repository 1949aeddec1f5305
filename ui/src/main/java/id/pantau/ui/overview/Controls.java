package id.pantau.ui.overview;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import id.pantau.ui.api.Overview;
import id.pantau.ui.api.PantauClient;
import id.pantau.ui.api.Progress;
import id.pantau.ui.api.Region;
import id.pantau.ui.api.RegionProgress;
import id.pantau.ui.api.Target;
import id.pantau.ui.base.Icon;
import id.pantau.ui.part.Clipboard;
import id.pantau.ui.part.DayField;
import id.pantau.ui.part.FieldName;
import id.pantau.ui.part.RegionField;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Of what region, of what basis, of which day; each change is a new address. */
final class Controls extends Div {
  private static final long serialVersionUID = 1L;

  private final RegionField region;
  private final Select<BasisChoice> basis = new Select<>();
  private final DayField date = new DayField();
  private final Anchor schools = new Anchor();
  private final Button copy = new Button();
  private final FieldName regionName = new FieldName();
  private final FieldName basisName = new FieldName();
  private final FieldName dateName = new FieldName();
  private OverviewFilter filter;
  private String copied = "";
  private String permalink = "";

  Controls(PantauClient client, OverviewFilter start, Consumer<OverviewFilter> go) {
    this.region = new RegionField((words, first) -> client.regions(words, first).regions());
    this.filter = start;
    addClassName("p-controls");
    region.setPrefixComponent(regionName);
    basis.setPrefixComponent(basisName);
    basis.setItems(BasisChoice.values());
    date.setPrefixComponent(dateName);
    copy.setIcon(Icon.LINK.make());
    copy.addClassName("p-quiet");
    copy.addClickListener(event -> Clipboard.copyAddress(permalink, copied));
    listen(go);
    schools.addClassName("p-away-link");
    add(region, basis, date, schools, copy);
  }

  private void listen(Consumer<OverviewFilter> go) {
    region.addValueChangeListener(
        event -> {
          if (event.isFromClient() && event.getValue() != null) {
            go.accept(filter.at(event.getValue().code()));
          }
        });
    basis.addValueChangeListener(
        event -> {
          if (event.isFromClient()) {
            go.accept(filter.by(event.getValue().basis()));
          }
        });
    date.addValueChangeListener(
        event -> {
          if (event.isFromClient()) {
            go.accept(filter.on(event.getValue()));
          }
        });
  }

  /** Shows what the page is of. */
  void show(OverviewFilter shown, Overview overview, Wording wording) {
    this.filter = shown;
    speak(wording);
    RegionProgress here = overview.region();
    Progress progress = here.progress();
    region.setValue(new Region(here.code(), here.name(), here.shortName(), here.level(), null));
    basis.setItemLabelGenerator(choice -> basisLabel(choice, progress.target(), wording));
    basis.setValue(BasisChoice.of(shown.basis()));
    date.setValue(progress.asOf());
    schools.setHref("sekolah?region=" + here.code() + "&date=" + progress.asOf());
    permalink = shown.by(progress.basis()).on(progress.asOf()).address();
  }

  /** Shows what was asked for when there is no answer. */
  void show(OverviewFilter shown, Wording wording) {
    this.filter = shown;
    speak(wording);
    basis.setItemLabelGenerator(choice -> basisLabel(choice, null, wording));
    basis.setValue(BasisChoice.of(shown.basis()));
    date.setValue(shown.date());
    schools.setHref("sekolah?region=" + shown.region());
    permalink = shown.address();
  }

  private static String basisLabel(BasisChoice choice, @Nullable Target target, Wording wording) {
    if (choice.basis() != null) {
      return wording.speech().word("basis.title", choice.basis());
    }
    return target == null
        ? wording.say("control.basis.own")
        : wording.say(
            "control.basis.own.of", wording.speech().word("basis.title", target.statedBasis()));
  }

  private void speak(Wording wording) {
    name(regionName, wording.say("control.region"));
    name(basisName, wording.say("control.basis"));
    name(dateName, wording.say("control.date"));
    region.setAriaLabel(wording.say("control.region"));
    basis.setAriaLabel(wording.say("control.basis.long"));
    date.setAriaLabel(wording.say("control.date.long"));
    date.speak(wording.speech());
    schools.setText(wording.say("overview.schools"));
    copy.setText(wording.say("control.copy"));
    copied = wording.say("control.copied");
  }

  private static void name(Component prefix, String word) {
    prefix.getElement().setText(word);
  }
}
