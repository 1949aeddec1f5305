package id.pantau.lake.attempt;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A file that was handed in to be loaded, and what became of it. One that was only examined is
 * none.
 *
 * @param id as the sender was told
 * @param source its name, as the sender called it
 * @param dataset null when it could not be told
 * @param rows in the file; null when it was refused before they were counted
 * @param acceptedReports office-days that were right, those included that say what already held
 * @param refusedReports office-days held back, each as a whole
 * @param refusal why the file was refused as a whole, a code; null when it was not
 * @param message the same as a sentence, without any value of the file
 * @param version that it made; null when nothing in it was new or nothing was taken
 * @param held the office-days that were held back
 */
public record Attempt(
    String id,
    String source,
    @Nullable String dataset,
    Verdict verdict,
    @Nullable Long rows,
    long acceptedReports,
    long refusedReports,
    @Nullable String refusal,
    @Nullable String message,
    @Nullable Long version,
    List<HeldBack> held) {

  public Attempt {
    held = List.copyOf(held);
    if (verdict == Verdict.ACCEPTED && version == null) {
      throw new IllegalArgumentException("what was accepted made a version");
    }
    if (refusal != null && verdict != Verdict.REFUSED) {
      throw new IllegalArgumentException("a file that is refused as a whole is not " + verdict);
    }
  }

  /**
   * A file of which nothing could be trusted.
   *
   * @param refusal a code
   * @param message a sentence without any value of the file
   */
  public static Attempt refused(
      String id, String source, @Nullable String dataset, String refusal, String message) {
    return new Attempt(
        id, source, dataset, Verdict.REFUSED, null, 0, 0, refusal, message, null, List.of());
  }

  /**
   * A file that was read and checked, and taken as far as it was to be.
   *
   * @param version that it made; null when none
   * @param held the office-days held back; fewer than they are where not all can be named
   * @param taken whether its right reports were to be taken, whatever was wrong with the others
   */
  public static Attempt checked(
      String id,
      String source,
      String dataset,
      long rows,
      long acceptedReports,
      long refusedReports,
      @Nullable Long version,
      Taken taken,
      List<HeldBack> held) {
    return new Attempt(
        id,
        source,
        dataset,
        verdict(taken, acceptedReports, refusedReports, version),
        rows,
        acceptedReports,
        refusedReports,
        null,
        null,
        version,
        held);
  }

  /** Whether a file's right reports were taken. */
  public enum Taken {
    /** Those that were right. */
    RIGHT_REPORTS,
    /** None, since some were wrong. */
    NOTHING
  }

  private static Verdict verdict(
      Taken taken, long acceptedReports, long refusedReports, @Nullable Long version) {
    if (taken == Taken.NOTHING || (acceptedReports == 0 && refusedReports > 0)) {
      return Verdict.REFUSED;
    }
    if (refusedReports > 0) {
      return Verdict.PARTLY;
    }
    return version == null ? Verdict.UNCHANGED : Verdict.ACCEPTED;
  }
}
