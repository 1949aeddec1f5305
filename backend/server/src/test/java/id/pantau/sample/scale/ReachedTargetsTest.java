package id.pantau.sample.scale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.pantau.calendar.WorkCalendar;
import id.pantau.forecast.automatic.Forecast;
import id.pantau.forecast.automatic.Preparation;
import id.pantau.forecast.calendar.SpecialDay;
import id.pantau.progress.CalendarWeeks;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Targets that a forecast gives a chance of 20, 50 and 80 % are reached that often, where the truth
 * is known: of all 514 offices of a generated nation, at several days, thirteen weeks before the
 * deadline.
 */
@Tag("nightly")
class ReachedTargetsTest {

  private static final LocalDate MONDAY = LocalDate.of(2023, 1, 2);
  private static final int WEEKS = 104;
  private static final int AHEAD = 13;
  private static final List<Integer> ORIGINS = List.of(60, 65, 70, 75, 80, 85, 90);
  private static final double[] SAID = {0.2, 0.5, 0.8};

  @TempDir private Path temp;

  private final CalendarWeeks weeks = new CalendarWeeks(MONDAY, WEEKS + AHEAD, calendar());

  private static WorkCalendar calendar() {
    return new WorkCalendar(
        Geography.rows("/datasets/calendar/data/holidays.csv")
            .map(
                row ->
                    new SpecialDay(
                        LocalDate.parse(row.getField("date")),
                        SpecialDay.Kind.named(row.getField("type"))))
            .toList());
  }

  @Test
  void areReachedAsOftenAsTheyAreSaidToBe() throws SQLException {
    Map<String, double[]> offices = offices();
    assertThat(offices).hasSize(514);
    double[] all = new double[SAID.length];
    for (int origin : ORIGINS) {
      double[] reached = reached(List.copyOf(offices.values()), origin);
      for (int p = 0; p < SAID.length; p++) {
        all[p] += reached[p] / ORIGINS.size();
      }
      say("week " + origin, reached);
    }
    say("together", all);
    assertThat(all).containsExactly(SAID, within(0.05));
  }

  /** People by office and week, NaN where nobody reported any day of it. */
  private Map<String, double[]> offices() throws SQLException {
    var offices = new TreeMap<String, double[]>();
    try (var made = new GeneratedFiles(NationTest.NATION, temp.resolve("nation"), 2)) {
      made.known("activations", "service_district_code");
      for (String row :
          made.query(
              "SELECT office, CAST(date_trunc('week', date) AS DATE), sum(people) FROM activations GROUP BY ALL")) {
        String[] cells = row.split(" ", -1);
        long week = ChronoUnit.WEEKS.between(MONDAY, LocalDate.parse(cells[1]));
        double[] weeks = offices.computeIfAbsent(cells[0], office -> unknown());
        if (week >= 0 && week < WEEKS) {
          weeks[(int) week] = Double.parseDouble(cells[2]);
        }
      }
    }
    return offices;
  }

  private static double[] unknown() {
    double[] weeks = new double[WEEKS];
    Arrays.fill(weeks, Double.NaN);
    return weeks;
  }

  /** The share of offices whose count reached each target. */
  private double[] reached(List<double[]> offices, int origin) {
    List<double[]> each =
        offices.parallelStream().map(people -> reachedBy(people, origin)).toList();
    double[] share = new double[SAID.length];
    each.forEach(one -> Arrays.setAll(share, p -> share[p] + one[p] / each.size()));
    return share;
  }

  private double[] reachedBy(double[] people, int origin) {
    Preparation made = weeks.prepared(Arrays.copyOf(people, origin));
    int skipped = made.unknownAtEnd();
    var forecast = (Forecast) weeks.forecast(made, AHEAD);
    double[] sums =
        Arrays.stream(forecast.paths(1_000, origin))
            .mapToDouble(path -> Arrays.stream(path).skip(skipped).sum())
            .sorted()
            .toArray();
    double came =
        Arrays.stream(people, origin, origin + AHEAD).filter(week -> !Double.isNaN(week)).sum();
    return Arrays.stream(SAID)
        .map(said -> came >= sums[(int) ((1 - said) * sums.length)] ? 1 : 0)
        .toArray();
  }

  private static void say(String of, double[] reached) {
    System.out.printf(
        Locale.ROOT,
        "%s: said 20, 50, 80 %%; reached %.1f, %.1f, %.1f %%%n",
        of,
        100 * reached[0],
        100 * reached[1],
        100 * reached[2]);
  }
}
