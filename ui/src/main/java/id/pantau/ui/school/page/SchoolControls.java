package id.pantau.ui.school.page;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import id.pantau.ui.base.Icon;
import id.pantau.ui.part.Clipboard;
import id.pantau.ui.part.DayField;
import id.pantau.ui.part.FieldName;
import id.pantau.ui.school.common.SchoolWords;
import id.pantau.ui.school.common.SchoolsFilter;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Which day, the way back to the list, and the link of the page. */
final class SchoolControls extends Div {
  private static final long serialVersionUID = 1L;

  private final Anchor back = new Anchor();
  private final DayField date = new DayField();
  private final FieldName dateName = new FieldName();
  private final Button copy = new Button();
  private String copied = "";
  private String permalink = "";

  SchoolControls(Consumer<@Nullable LocalDate> go) {
    addClassNames("p-controls", "p-page-controls");
    back.addClassName("p-back");
    date.setPrefixComponent(dateName);
    date.addValueChangeListener(
        event -> {
          if (event.isFromClient()) {
            go.accept(event.getValue());
          }
        });
    copy.setIcon(Icon.LINK.make());
    copy.addClassName("p-quiet");
    copy.addClickListener(event -> Clipboard.copyAddress(permalink, copied));
    add(back, date, copy);
  }

  /** Shows where the page is, of which day, and where it came from. */
  void show(String address, @Nullable LocalDate day, SchoolsFilter list, SchoolWords words) {
    permalink = address;
    copied = words.say("control.copied");
    back.setHref(list.address());
    back.setText(words.say("school.back"));
    dateName.setText(words.say("control.date"));
    date.setAriaLabel(words.say("control.date.long"));
    date.speak(words.speech());
    date.setValue(day);
    copy.setText(words.say("control.copy"));
  }
}
