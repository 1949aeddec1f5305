package id.pantau.contract;

import id.pantau.dataset.Field;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A column of a dataset, in words.
 *
 * @param title its heading
 * @param unit of its numbers; null when it has no numbers
 * @param headings other than the title that are known, in the order of the alias table
 * @param choices the values it may have; empty when any will do
 */
record Column(
    Field field,
    Words title,
    Words meaning,
    @Nullable Words unit,
    List<String> headings,
    List<Choice> choices) {

  Column {
    headings = List.copyOf(headings);
    choices = List.copyOf(choices);
  }

  /** The value as people write it: {@code Kantor} for {@code OFFICE}. */
  String written(String value) {
    return choices.stream()
        .filter(choice -> choice.code().equals(value))
        .map(Choice::word)
        .findFirst()
        .orElse(value);
  }
}
