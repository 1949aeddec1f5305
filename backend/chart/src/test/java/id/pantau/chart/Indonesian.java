package id.pantau.chart;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** Indonesian texts as the product gives them. */
public record Indonesian() implements ChartLanguage {

  private static final Locale ID = Locale.forLanguageTag("id-ID");
  private static final List<String> MONTHS =
      List.of("Jan", "Feb", "Mar", "Apr", "Mei", "Jun", "Jul", "Agu", "Sep", "Okt", "Nov", "Des");

  public static String count(double people) {
    return new DecimalFormat("#,##0", new DecimalFormatSymbols(ID)).format(people);
  }

  public static String date(LocalDate day) {
    return day.getDayOfMonth()
        + " "
        + MONTHS.get(day.getMonthValue() - 1)
        + DateTimeFormatter.ofPattern(" uuuu", ID).format(day);
  }

  @Override
  public String tick(double people) {
    return people >= 1e6 ? count(people / 1e6) + " jt" : count(people);
  }

  @Override
  public String topTick(double people) {
    return tick(people) + " orang";
  }

  @Override
  public String month(YearMonth month) {
    return MONTHS.get(month.getMonthValue() - 1);
  }

  @Override
  public String end(double people) {
    return tick(people);
  }

  @Override
  public String magnified(double factor, double ceiling) {
    return "Diperbesar " + Math.round(factor) + " kali: 0–" + count(ceiling) + " orang";
  }

  @Override
  public String magnified(LocalDate from, LocalDate to) {
    return "Diperbesar: delapan minggu terakhir";
  }
}
