package id.pantau.ui.data.upload;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import id.pantau.ui.api.ClientException;
import id.pantau.ui.api.load.Download;
import id.pantau.ui.base.Speech;
import id.pantau.ui.data.common.DataFilter;
import id.pantau.ui.data.common.Downloads;
import id.pantau.ui.data.preview.Seen;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** What can be done with a file that was read: accept it, fetch what is held back, leave it. */
final class LoadActions {
  private final UploadPresenter presenter;
  private final Seen seen;
  private final DataFilter filter;
  private final Consumer<DataFilter> go;
  private final Consumer<ClientException> failed;

  LoadActions(
      UploadPresenter presenter,
      Seen seen,
      DataFilter filter,
      Consumer<DataFilter> go,
      Consumer<ClientException> failed) {
    this.presenter = presenter;
    this.seen = seen;
    this.filter = filter;
    this.go = go;
    this.failed = failed;
  }

  private Speech speech() {
    return seen.speech();
  }

  /** The chief one first. */
  Component[] buttons() {
    List<Component> buttons = new ArrayList<>();
    if (seen.answer().refusal() != null) {
      buttons.add(FormLink.to(speech()));
    } else if (seen.taken()) {
      buttons.add(overview());
    } else if (seen.answer().acceptedReports() > 0) {
      buttons.add(accept());
    }
    if (seen.answer().held() != null) {
      buttons.add(Downloads.link(speech().say("load.held"), speech(), this::held));
    }
    buttons.add(other());
    return buttons.toArray(Component[]::new);
  }

  private Anchor overview() {
    Anchor link = new Anchor(OverviewLink.of(seen.answer()), speech().say("load.overview"));
    link.addClassName("p-chief");
    return link;
  }

  private Button accept() {
    boolean all = seen.answer().refusedReports() == 0;
    Button accept = new Button(speech().say(all ? "load.accept" : "load.accept.right"));
    accept.addClassName("p-chief");
    accept.setDisableOnClick(true);
    accept.addClickListener(event -> take());
    return accept;
  }

  private void take() {
    try {
      go.accept(filter.accepted(presenter.accept(seen.job().id())));
    } catch (ClientException failure) {
      failed.accept(failure);
    }
  }

  /** Its name has that of the file in it, which may say what dataset it is. */
  private Download held() {
    String stem = seen.job().source().replaceFirst("(\\.\\w+)+$", "");
    String name = stem + '-' + speech().say("load.held.suffix") + ".csv";
    return presenter.held(seen.job().id()).as(name);
  }

  private Button other() {
    Button other = new Button(speech().say(seen.taken() ? "load.other" : "load.cancel"));
    other.addClassName("p-quiet");
    other.addClickListener(event -> leave());
    return other;
  }

  private void leave() {
    if (!seen.taken()) {
      presenter.forget(seen.job().id());
    }
    go.accept(filter.empty());
  }
}
