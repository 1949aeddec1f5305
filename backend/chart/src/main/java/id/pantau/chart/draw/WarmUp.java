package id.pantau.chart.draw;

import id.pantau.chart.Actual;
import id.pantau.chart.AsOf;
import id.pantau.chart.ChartLanguage;
import id.pantau.chart.ContextBand;
import id.pantau.chart.Fan;
import id.pantau.chart.Magnifier;
import id.pantau.chart.PathToTarget;
import id.pantau.chart.Point;
import id.pantau.chart.ProgressChart;
import id.pantau.chart.PublishedPoint;
import id.pantau.chart.Target;
import id.pantau.chart.Week;
import id.pantau.chart.WeeklyChart;
import id.pantau.chart.Window;
import id.pantau.chart.Words;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;

/** A chart that nobody sees but that touches all code a real one needs. */
final class WarmUp {

  private static final LocalDate START = LocalDate.of(2023, 1, 1);
  private static final LocalDate END = LocalDate.of(2023, 12, 31);
  private static final Words WORD = Words.of("warm-up 1");

  private WarmUp() {}

  static ProgressChart chart() {
    return new ProgressChart(
        "warm-up",
        new Window(START, END),
        new Actual(points(), WORD),
        new Target(List.of(new Target.Step(START, 1000, "")), WORD, "warm-up"),
        new PathToTarget(START, 0, END, 1000, WORD, ""),
        new AsOf(START.plusDays(300), WORD, WORD),
        List.of(new PublishedPoint(START.plusDays(100), 20, WORD, "")),
        List.of(new ContextBand(START.plusDays(80), START.plusDays(110), "")),
        new Fan(
            START.plusDays(295),
            59,
            List.of(new Fan.Step(START.plusDays(330), 60, 61, 62, 63, 64, "")),
            "warm-up",
            "warm-up"),
        Magnifier.PANEL,
        new Plain());
  }

  static WeeklyChart weeks() {
    return new WeeklyChart(
        "warm-up",
        List.of(
            new Week.Counted(START, START.plusDays(6), 7, "7", ""),
            new Week.Missing(START.plusDays(7), START.plusDays(13), ""),
            new Week.Counted(START.plusDays(14), START.plusDays(16), 3, "3", "")),
        new Plain());
  }

  private static List<Point> points() {
    return IntStream.range(0, 60)
        .<Point>mapToObj(
            i -> {
              LocalDate day = START.plusDays(5L * i);
              return i == 7 ? new Point.Missing(day, "") : new Point.Observed(day, i, "");
            })
        .toList();
  }

  private static final class Plain implements ChartLanguage {

    @Override
    public String tick(double people) {
      return Double.toString(people);
    }

    @Override
    public String topTick(double people) {
      return tick(people);
    }

    @Override
    public String month(YearMonth month) {
      return Integer.toString(month.getMonthValue());
    }

    @Override
    public String end(double people) {
      return tick(people);
    }

    @Override
    public String magnified(double factor, double ceiling) {
      return "";
    }

    @Override
    public String magnified(LocalDate from, LocalDate to) {
      return "";
    }
  }
}
