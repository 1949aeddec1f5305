package id.pantau.chart.draw;

import id.pantau.chart.AxisLanguage;
import id.pantau.chart.Window;
import id.pantau.chart.label.Label;
import id.pantau.chart.svg.Token;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;

/** Which firsts of months are marked on a time axis: all, or every third, sixth or twelfth. */
final class Months {

  private static final int AIR = 12;
  private static final int[] STEPS = {1, 3, 6, 12};

  private Months() {}

  static List<LocalDate> on(Panel panel, AxisLanguage language) {
    List<LocalDate> firsts = firsts(panel.window());
    double widest =
        firsts.stream().mapToDouble(day -> label(day, language).width()).max().orElse(0);
    double month = panel.area().getWidth() / Math.max(1, firsts.size());
    int step = step(widest + AIR, month);
    return firsts.stream().filter(day -> (day.getMonthValue() - 1) % step == 0).toList();
  }

  static Label label(LocalDate day, AxisLanguage language) {
    return Label.plain(language.month(YearMonth.from(day)), Token.AXIS);
  }

  private static int step(double room, double month) {
    for (int step : STEPS) {
      if (step * month >= room) {
        return step;
      }
    }
    return STEPS[STEPS.length - 1];
  }

  private static List<LocalDate> firsts(Window window) {
    LocalDate first = window.from().withDayOfMonth(1);
    return Stream.iterate(first, day -> !day.isAfter(window.to()), day -> day.plusMonths(1))
        .filter(window::contains)
        .toList();
  }
}
