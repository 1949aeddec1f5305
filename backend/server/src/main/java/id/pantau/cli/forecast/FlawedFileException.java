package id.pantau.cli.forecast;

import java.util.List;

/** A file that cannot be read as series. */
public final class FlawedFileException extends Exception {

  private static final long serialVersionUID = 1;

  private final transient List<Flaw> first;
  private final long count;

  FlawedFileException(Flaws flaws) {
    super("%d flaws".formatted(flaws.count()));
    this.first = flaws.first();
    this.count = flaws.count();
  }

  /** The first ones, by line. */
  public List<Flaw> first() {
    return first;
  }

  /** How many there are in all. */
  public long count() {
    return count;
  }
}
