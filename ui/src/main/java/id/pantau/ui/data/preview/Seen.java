package id.pantau.ui.data.preview;

import id.pantau.ui.api.load.LoadAnswer;
import id.pantau.ui.api.load.LoadJob;
import id.pantau.ui.base.Formats;
import id.pantau.ui.base.Speech;
import id.pantau.ui.data.common.Names;

/**
 * A file with its answer, and the words to tell it in.
 *
 * @param taken whether it was accepted, or only examined so far
 */
public record Seen(LoadJob job, LoadAnswer answer, boolean taken, Names names, Speech speech) {

  String say(String key, String... values) {
    return speech.say(key, values);
  }

  String counted(String key, long number, String... others) {
    return speech.counted(key, (double) number, others);
  }

  Formats formats() {
    return speech.formats();
  }

  String count(long number) {
    return speech.formats().count((double) number);
  }

  String dataset() {
    return names.dataset(answer.dataset(), speech);
  }

  /** How the column is headed in the file itself; its title where the file has none. */
  String heading(String column) {
    return answer.reading() == null
        ? names.column(answer.dataset(), column, speech)
        : answer.reading().columns().stream()
            .filter(each -> each.field().equals(column))
            .map(each -> each.heading())
            .findFirst()
            .orElseGet(() -> names.column(answer.dataset(), column, speech));
  }
}
