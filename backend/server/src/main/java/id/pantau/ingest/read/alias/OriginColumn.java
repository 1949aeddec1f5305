package id.pantau.ingest.read.alias;

import id.pantau.dataset.Origin;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An empty column whose heading says where a file's rows come from, so that made-up rows stay made
 * up whoever hands the file in, and by whatever way.
 */
public final class OriginColumn {

  private static final Pattern FORM =
      Pattern.compile("\\s*asal \\((OFFICIAL|PUBLISHED|SYNTHETIC)\\)\\s*");

  private OriginColumn() {}

  /** Its heading. */
  public static String of(Origin origin) {
    return "asal (" + origin.name() + ")";
  }

  /** The origin that such a column among the headings names. */
  static Optional<Origin> origin(List<String> headings) {
    return headings.stream()
        .map(FORM::matcher)
        .filter(Matcher::matches)
        .map(matcher -> Origin.valueOf(matcher.group(1)))
        .findFirst();
  }

  static boolean is(String heading) {
    return FORM.matcher(heading).matches();
  }
}
