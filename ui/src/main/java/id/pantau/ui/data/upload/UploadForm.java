package id.pantau.ui.data.upload;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.Command;
import com.vaadin.flow.server.streams.UploadEvent;
import id.pantau.ui.api.ClientException;
import id.pantau.ui.api.load.LoadJob;
import id.pantau.ui.api.load.SentFile;
import id.pantau.ui.base.Icon;
import id.pantau.ui.base.Speech;
import id.pantau.ui.data.common.DataFilter;
import id.pantau.ui.data.common.DataTab;
import id.pantau.ui.part.RegionField;
import java.util.function.Consumer;

/**
 * Where a file is chosen or dropped. It goes straight through to the backend, in a stream, while
 * the browser shows how far it is; only then the page hears of it.
 */
final class UploadForm extends Section {
  private static final long serialVersionUID = 1L;

  private final UploadPresenter presenter;
  private final H2 title = new H2();
  private final Paragraph sub = new Paragraph();
  private final Upload upload = new Upload();
  private final Button choose = new Button();
  private final Span drop = new Span();
  private final Span formats = new Span();
  private final Button again = new Button();
  private final Anchor contract = new Anchor();
  private final Options options;
  private final Consumer<LoadJob> sent;
  private final Consumer<ClientException> failed;

  UploadForm(
      UploadPresenter presenter,
      RegionField.Search search,
      Consumer<LoadJob> sent,
      Consumer<ClientException> failed) {
    this.presenter = presenter;
    this.options = new Options(search);
    this.sent = sent;
    this.failed = failed;
    addClassNames("p-card", "p-upload-form");
    setId(FormLink.ID);
    sub.addClassName("p-sub");
    again.addClassName("p-line");
    again.addClickListener(event -> sendAgain());
    dropzone();
    Div words = new Div(title, sub);
    words.addClassName("p-card-words");
    Div head = new Div(words, contract);
    head.addClassName("p-form-head");
    add(head, upload, again, options);
  }

  private void dropzone() {
    choose.addClassName("p-main-button");
    drop.addClassName("p-bold");
    formats.addClassName("p-sub");
    Div label = new Div(drop, formats);
    label.addClassName("p-drop");
    upload.addClassName("p-upload");
    upload.setMaxFiles(1);
    upload.setUploadButton(choose);
    upload.setDropLabel(label);
    upload.setDropLabelIcon(Icon.FILE.make());
    upload.setUploadHandler(this::receive);
    upload.getElement().executeJs("window.pantau.keepFile(this)");
    // Brings the page what the handler has left for it.
    upload.getElement().addEventListener("upload-success", event -> upload.clearFileList());
  }

  /** Runs beside the page, for as long as the file takes. */
  private void receive(UploadEvent event) {
    if (!options.valid()) {
      event.reject();
      return;
    }
    SentFile file = new SentFile(event.getInputStream(), event.getFileName(), event.getFileSize());
    try {
      LoadJob job = presenter.examine(file, options.request());
      tell(event, () -> sent.accept(job));
    } catch (ClientException e) {
      tell(event, () -> failed.accept(e));
    }
  }

  /** Whatever fails in there goes to the session's error handler. */
  @SuppressWarnings("FutureReturnValueIgnored")
  private static void tell(UploadEvent event, Command command) {
    event.getUI().access(command);
  }

  private void sendAgain() {
    upload.getElement().executeJs("window.pantau.sendAgain(this)");
  }

  void speak(Speech speech) {
    choose.setText(speech.say("form.choose"));
    drop.setText(speech.say("form.drop"));
    formats.setText(speech.say("form.formats"));
    again.setText(speech.say("form.again"));
    contract.setText(speech.say("form.contract"));
    contract.setHref(DataFilter.at(DataTab.DATASETS).address());
    upload.setI18n(UploadWords.in(speech));
    options.speak(presenter.contract(), speech);
  }

  /** The first thing on the page. */
  void asStart(Speech speech) {
    title.setText(speech.say("form.title"));
    sub.setText(speech.say("form.sub"));
    again.setVisible(false);
    shown(true);
  }

  /** After a refusal: another file, or the same with other options. */
  void asNextTry(Speech speech) {
    title.setText(speech.say("form.next"));
    sub.setText(speech.say("form.next.sub"));
    again.setVisible(true);
    options.setOpened(true);
    shown(true);
  }

  void hide() {
    shown(false);
  }

  /** Hidden by style: the browser keeps the file for another try. */
  private void shown(boolean shown) {
    setClassName("p-away", !shown);
    getElement().setAttribute("inert", !shown);
  }
}
