package id.pantau.ui.overview;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import id.pantau.ui.api.Basis;
import id.pantau.ui.api.Overview;
import id.pantau.ui.api.PantauClient;
import id.pantau.ui.api.Progress;
import id.pantau.ui.api.Region;
import id.pantau.ui.api.RegionProgress;
import id.pantau.ui.api.Target;
import id.pantau.ui.part.CopyLink;
import id.pantau.ui.part.DayField;
import id.pantau.ui.part.FieldName;
import id.pantau.ui.part.RegionField;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Of what region, of what basis, of which day; each change is a new address. */
final class Controls extends Div {
  private static final long serialVersionUID = 1L;

  private final RegionField region;
  private final Select<Basis> basis = new Select<>();
  private final DayField date = new DayField();
  private final Anchor schools = new Anchor();
  private final CopyLink copy = new CopyLink();
  private final FieldName basisName = new FieldName();
  private OverviewFilter filter;

  Controls(PantauClient client, OverviewFilter start, Consumer<OverviewFilter> go) {
    this.region = new RegionField((words, first) -> client.regions(words, first).regions());
    this.filter = start;
    addClassName("p-controls");
    basis.setPrefixComponent(basisName);
    basis.setEmptySelectionAllowed(true);
    basis.setItems(Basis.ELIGIBLE, Basis.RECORDED, Basis.POPULATION);
    listen(go);
    schools.addClassName("p-away-link");
    add(region, basis, date, schools, copy);
  }

  private void listen(Consumer<OverviewFilter> go) {
    region.chosen(code -> go.accept(filter.at(code)));
    date.chosen(day -> go.accept(filter.on(day)));
    basis.addValueChangeListener(
        event -> {
          if (event.isFromClient()) {
            go.accept(filter.by(event.getValue()));
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
    choose(shown.basis(), progress.target(), wording);
    date.setValue(progress.asOf());
    schools.setHref("sekolah?region=" + here.code() + "&date=" + progress.asOf());
    copy.show(shown.by(progress.basis()).on(progress.asOf()).address(), wording.speech());
  }

  /** Shows what was asked for when there is no answer. */
  void show(OverviewFilter shown, Wording wording) {
    this.filter = shown;
    speak(wording);
    choose(shown.basis(), null, wording);
    date.setValue(shown.date());
    schools.setHref("sekolah?region=" + shown.region());
    copy.show(shown.address(), wording.speech());
  }

  private void choose(@Nullable Basis chosen, @Nullable Target target, Wording wording) {
    String own = own(target, wording);
    basis.setEmptySelectionCaption(own);
    basis.setItemLabelGenerator(
        each -> each == null ? own : wording.speech().word("basis.title", each));
    basis.setValue(chosen);
  }

  /** What the target says itself. */
  private static String own(@Nullable Target target, Wording wording) {
    return target == null
        ? wording.say("control.basis.own")
        : wording.say(
            "control.basis.own.of", wording.speech().word("basis.title", target.statedBasis()));
  }

  private void speak(Wording wording) {
    region.speak(wording.speech());
    date.speak(wording.speech(), wording.say("control.date"), wording.say("control.date.long"));
    basisName.setText(wording.say("control.basis"));
    basis.setAriaLabel(wording.say("control.basis.long"));
    schools.setText(wording.say("overview.schools"));
  }
}
