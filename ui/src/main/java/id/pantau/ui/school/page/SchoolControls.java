package id.pantau.ui.school.page;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import id.pantau.ui.part.CopyLink;
import id.pantau.ui.part.DayField;
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
  private final CopyLink copy = new CopyLink();

  SchoolControls(Consumer<@Nullable LocalDate> go) {
    addClassNames("p-controls", "p-page-controls");
    back.addClassName("p-back");
    date.chosen(go);
    add(back, date, copy);
  }

  /** Shows where the page is, of which day, and where it came from. */
  void show(String address, @Nullable LocalDate day, SchoolsFilter list, SchoolWords words) {
    back.setHref(list.address());
    back.setText(words.say("school.back"));
    date.speak(words.speech(), words.say("control.date"), words.say("control.date.long"));
    date.setValue(day);
    copy.show(address, words.speech());
  }
}
