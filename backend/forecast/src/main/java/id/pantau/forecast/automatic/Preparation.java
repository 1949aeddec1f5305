package id.pantau.forecast.automatic;

import id.pantau.forecast.Median;
import id.pantau.forecast.Observations;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * A series made ready, and what was done to it: gaps are filled on a line between their neighbours,
 * and values far from all about them (Hampel's filter: more than ten robust standard deviations
 * from the median of seven, by the spread of the whole series or of the 53 values about, whichever
 * is wider) are replaced by that median. The first and the last three values are let be: whether
 * they stand alone or begin a new level is not known yet, and the median of one side lags behind a
 * trend. Nothing is done silently.
 *
 * @param series without gaps; from the first known value to the last one
 * @param start place of its first value in what was given, from 0
 * @param unknownAtEnd values after the last known one
 * @param known values that were there
 * @param gaps places in what was given that were filled or left out
 * @param outliers places in what was given that were replaced
 */
public record Preparation(
    Observations series,
    int start,
    int unknownAtEnd,
    int known,
    List<Integer> gaps,
    List<Integer> outliers) {

  private static final int ABOUT = 3;
  private static final int NEAR = 26;
  private static final double FAR = 10;
  private static final double MAD_OF_NORMAL = 1.4826;

  public Preparation {
    gaps = List.copyOf(gaps);
    outliers = List.copyOf(outliers);
  }

  /**
   * Of values.
   *
   * @param values NaN where nothing is known
   */
  public static Preparation of(double[] values) {
    return of(values, t -> false);
  }

  /**
   * Of values, of which some are known to be special.
   *
   * @param values NaN where nothing is known
   * @param special whether a place in them may have any value
   */
  public static Preparation of(double[] values, IntPredicate special) {
    int first = first(values);
    double[] known = Arrays.copyOfRange(values, first, end(values, first));
    List<Integer> gaps = filled(known, first);
    List<Integer> outliers = replaced(known, first, special);
    return new Preparation(
        Observations.of(known),
        first,
        values.length - first - known.length,
        known.length - gaps.size(),
        gaps,
        outliers);
  }

  /**
   * Of counts that come now and then: a line through a gap would invent some, and what stands out
   * is a demand, so gaps are left out and nothing is replaced.
   *
   * @param values NaN where nothing is known
   */
  public static Preparation leavingOut(double[] values) {
    int first = first(values);
    int end = end(values, first);
    double[] known = Arrays.stream(values).filter(value -> !Double.isNaN(value)).toArray();
    return new Preparation(
        Observations.of(known),
        first,
        values.length - end,
        known.length,
        IntStream.range(first, end).filter(t -> Double.isNaN(values[t])).boxed().toList(),
        List.of());
  }

  /** Where the first known value is; behind the last one where there is none. */
  private static int first(double[] values) {
    int first = 0;
    while (first < values.length && Double.isNaN(values[first])) {
      first++;
    }
    return first;
  }

  /** The place after the last known value. */
  private static int end(double[] values, int first) {
    int end = values.length;
    while (end > first && Double.isNaN(values[end - 1])) {
      end--;
    }
    return end;
  }

  private static List<Integer> filled(double[] values, int start) {
    var gaps = new ArrayList<Integer>();
    int before = 0;
    for (int t = 0; t < values.length; t++) {
      if (Double.isNaN(values[t])) {
        gaps.add(start + t);
        continue;
      }
      for (int i = before + 1; i < t; i++) {
        values[i] = values[before] + (values[t] - values[before]) * (i - before) / (t - before);
      }
      before = t;
    }
    return gaps;
  }

  private static List<Integer> replaced(double[] values, int start, IntPredicate special) {
    double[] medians = new double[values.length];
    Arrays.setAll(medians, t -> Median.of(around(values, t, ABOUT)));
    double[] departures = new double[values.length];
    Arrays.setAll(departures, t -> Math.abs(values[t] - medians[t]));
    double usual = values.length == 0 ? 0 : Median.of(departures);
    var outliers = new ArrayList<Integer>();
    for (int t = ABOUT; usual > 0 && t < values.length - ABOUT; t++) {
      double there = Math.max(usual, Median.of(around(departures, t, NEAR)));
      if (departures[t] > FAR * MAD_OF_NORMAL * there && !special.test(start + t)) {
        outliers.add(start + t);
        values[t] = medians[t];
      }
    }
    return outliers;
  }

  private static double[] around(double[] values, int t, int reach) {
    return Arrays.copyOfRange(
        values, Math.max(0, t - reach), Math.min(values.length, t + reach + 1));
  }
}
