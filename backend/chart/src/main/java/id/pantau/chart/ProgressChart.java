package id.pantau.chart;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Cumulative activations of one region over a target period, against its target and path.
 *
 * @param sentence the chart in one sentence
 * @param window the days shown, as a rule the target's period
 * @param actual the counts; may be empty or all missing
 * @param target null when none is in force
 * @param path null when the count at the period's start is not known
 * @param asOf null when no day is marked
 * @param published counts that sources printed
 * @param bands days that explain the line
 * @param fan where the count is expected to go; null when that is not known
 * @param magnifier what to do where the line is too flat to read
 * @param language texts that depend on the layout
 */
public record ProgressChart(
    String sentence,
    Window window,
    Actual actual,
    @Nullable Target target,
    @Nullable PathToTarget path,
    @Nullable AsOf asOf,
    List<PublishedPoint> published,
    List<ContextBand> bands,
    @Nullable Fan fan,
    Magnifier magnifier,
    ChartLanguage language)
    implements ChartSpec {

  public ProgressChart {
    published = List.copyOf(published);
    bands = List.copyOf(bands);
  }
}
