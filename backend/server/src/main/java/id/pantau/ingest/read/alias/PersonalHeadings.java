package id.pantau.ingest.read.alias;

import id.pantau.ingest.refusal.Refusal;
import id.pantau.ingest.refusal.RefusedFileException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Tells a list of persons by its headings. */
public final class PersonalHeadings {

  private final Map<String, String> kinds =
      AliasTable.read("personal.csv").stream()
          .collect(
              Collectors.toMap(
                  row -> Key.of(row.getField("heading")), row -> row.getField("kind")));

  /**
   * Looks at the headings of a file before anything else of it is read.
   *
   * @throws RefusedFileException when they name a personal number, or a name and a birth date
   */
  public void check(String source, List<String> cells) {
    List<String> found = cells.stream().map(this::kind).toList();
    if (found.contains("NUMBER")) {
      throw refused(source, "a column of personal numbers (NIK or KK)");
    }
    if (found.contains("NAME") && found.contains("BIRTH")) {
      throw refused(source, "columns of names and birth dates");
    }
  }

  private String kind(String heading) {
    String kind = kinds.get(Key.of(heading));
    return kind != null ? kind : kinds.getOrDefault(Key.withoutBrackets(heading), "");
  }

  private static RefusedFileException refused(String source, String what) {
    return new RefusedFileException(
        Refusal.PERSONAL_DATA,
        source,
        "it has %s; Pantau takes counts only, send the counts per day and district"
            .formatted(what));
  }
}
