package id.pantau.ui.data.preview;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import id.pantau.ui.api.load.LoadJob;
import id.pantau.ui.api.load.Refusal;
import id.pantau.ui.base.Speech;
import id.pantau.ui.part.Card;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How far a file came. */
public final class StepsCard extends Card {
  private static final long serialVersionUID = 1L;

  /** The steps of a file that was read. */
  public StepsCard(Seen seen) {
    this(Steps.of(seen), seen.speech());
  }

  /**
   * The steps of a file that was refused as a whole.
   *
   * @param refusal null when this version does not know why
   */
  public static StepsCard refused(LoadJob job, @Nullable Refusal refusal, Speech speech) {
    return new StepsCard(Steps.refused(job, refusal, speech), speech);
  }

  private StepsCard(List<Step> steps, Speech speech) {
    super(speech.say("step.title"), speech.say("step.sub"));
    OrderedList list = new OrderedList();
    list.addClassName("p-steps");
    steps.forEach(step -> list.add(item(step)));
    add(list);
  }

  private static ListItem item(Step step) {
    Span name = new Span(step.state().icon().make(), new Span(step.name()));
    name.addClassName("p-step-name");
    Span fact = new Span(step.fact());
    fact.addClassName("p-sub");
    ListItem item = new ListItem(name, fact);
    item.addClassNames("p-step", step.state().style());
    return item;
  }
}
