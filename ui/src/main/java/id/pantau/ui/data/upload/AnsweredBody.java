package id.pantau.ui.data.upload;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import id.pantau.ui.api.load.LoadAnswer;
import id.pantau.ui.data.preview.FindingsCard;
import id.pantau.ui.data.preview.LoadPlaque;
import id.pantau.ui.data.preview.ReadingCard;
import id.pantau.ui.data.preview.RefusalCard;
import id.pantau.ui.data.preview.RefusalWords;
import id.pantau.ui.data.preview.ReportsCard;
import id.pantau.ui.data.preview.Seen;
import id.pantau.ui.data.preview.StepsCard;
import id.pantau.ui.data.preview.TotalsCard;

/** A file that was read: what of it is right, what is not, how it was understood. */
final class AnsweredBody extends Div {
  private static final long serialVersionUID = 1L;

  AnsweredBody(Seen seen, Component... buttons) {
    addClassName("p-stack");
    LoadAnswer answer = seen.answer();
    add(new LoadPlaque(seen, buttons), new StepsCard(seen));
    if (answer.refusal() != null) {
      add(new RefusalCard(new RefusalWords(answer.refusal(), seen.speech())));
    }
    if (!answer.findings().isEmpty()) {
      add(new FindingsCard(seen));
    }
    Div pair = new Div(new ReportsCard(seen), new TotalsCard(seen));
    pair.addClassName("p-pair");
    add(pair);
    if (answer.reading() != null) {
      add(new ReadingCard(seen, answer.reading()));
    }
  }
}
