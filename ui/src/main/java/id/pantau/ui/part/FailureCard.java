package id.pantau.ui.part;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import id.pantau.ui.api.ClientException;
import id.pantau.ui.base.Speech;

/** A card that stands where an answer should: what failed, how to mend it, and a second try. */
public final class FailureCard extends Card {
  private static final long serialVersionUID = 1L;
  private static final String REFUSED = "refused";

  /**
   * A card for a question without an answer.
   *
   * @param again asks once more
   */
  public FailureCard(ClientException failure, Speech speech, Runnable again) {
    super(
        speech.say("failed." + kind(failure)),
        speech.say("failed." + kind(failure) + ".mend", failure.region()));
    addClassName("p-failure");
    getElement().setAttribute("role", "alert");
    Button retry = new Button(speech.say("failed.again"), event -> again.run());
    retry.addClassName("p-line");
    Div foot = new Div(retry, new Code(failure.code()));
    foot.addClassName("p-row");
    if (kind(failure).equals(REFUSED)) {
      add(said(failure));
    }
    add(foot);
  }

  private static String kind(ClientException failure) {
    return switch (failure.code()) {
      case ClientException.UNREACHABLE -> "unreachable";
      case ClientException.NO_REGION -> "region";
      case ClientException.UNREADABLE -> "unreadable";
      default -> REFUSED;
    };
  }

  /**
   * The server's own reason, in its own language; of what fails here the bundles have the words.
   */
  private static Paragraph said(ClientException failure) {
    Paragraph said = new Paragraph(String.valueOf(failure.getMessage()));
    said.getElement().setAttribute("lang", "en");
    return said;
  }
}
