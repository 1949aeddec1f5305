package id.pantau.ingest.read.alias;

import id.pantau.dataset.Resource;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The column of a download that says why its rows were held back, and of what dataset they are: a
 * mended file may come back with it under any name.
 */
public final class HeldColumn {

  private static final Pattern FORM = Pattern.compile("\\s*ditahan_karena \\(([a-z_]+)\\)\\s*");

  private HeldColumn() {}

  /** Its heading. */
  public static String of(Resource resource) {
    return "ditahan_karena (" + resource.name() + ")";
  }

  /** The dataset that such a column among the headings names. */
  static Optional<String> dataset(List<String> headings) {
    return headings.stream()
        .map(FORM::matcher)
        .filter(Matcher::matches)
        .map(matcher -> matcher.group(1))
        .findFirst();
  }

  static boolean is(String heading) {
    return FORM.matcher(heading).matches();
  }
}
