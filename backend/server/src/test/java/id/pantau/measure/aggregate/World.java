package id.pantau.measure.aggregate;

import static org.assertj.core.api.Assertions.assertThat;

import id.pantau.dataset.Origin;
import id.pantau.measure.aggregate.Aggregates.Page;
import id.pantau.testing.TestingPantau;
import id.pantau.warehouse.Meter;
import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;

/**
 * A year and a half of the small country, out of a seed: two-place events, days nobody reported,
 * corrections, standings, schools, every dataset that is reported daily.
 */
final class World {

  static final LocalDate FIRST = LocalDate.of(2022, 11, 14);
  static final LocalDate LAST = LocalDate.of(2024, 2, 18);

  private static final List<String> DISTRICTS =
      List.of("110101", "110102", "117101", "120101", "120102");
  private static final List<String> SCHOOLS = List.of("99000001", "99000002", "99000003");
  private static final List<String> SCHOOL_PLACES = List.of("110101", "117101", "120102");
  private static final List<String> CHANNELS = List.of("OFFICE", "SCHOOL_VISIT", "MARKET_VISIT");

  private final Random random;

  private World(long seed) {
    this.random = new Random(seed);
  }

  /** Answers out of the accepted rows, by the statement that asks for everything. */
  static Aggregates asking(TestingPantau pantau) {
    return answering(pantau, Sources.ROWS, OfficeLevels.MOST);
  }

  /** Answers with levels that are added up by the engine, however few they are. */
  static Aggregates adding(TestingPantau pantau) {
    return answering(pantau, Sources.SMALLEST, 0);
  }

  private static Aggregates answering(TestingPantau pantau, Sources sources, int officeCounts) {
    return new Aggregates(
        pantau.warehouse(),
        pantau.lake(),
        pantau.reference(),
        pantau.newestDay(),
        pantau.clock(),
        sources,
        new AnsweredPages(0),
        officeCounts);
  }

  /** The tables that an answer was read from. */
  static List<String> read(Supplier<Page> answer) {
    try (Meter meter = Meter.start(Duration.ofMinutes(1), true)) {
      assertThat(answer.get().total()).isNotNegative();
      return meter.relations();
    }
  }

  /** Loads it. */
  static void load(TestingPantau pantau, long seed) {
    pantau.at("2024-03-01T00:00:00Z");
    new World(seed).load(pantau);
  }

  private void load(TestingPantau pantau) {
    pantau.load(
        "schools",
        Origin.OFFICIAL,
        """
        npsn,name,kind,district_code
        99000001,SMAN 1 Awal,SMA,110101
        99000002,SMKN 1 Batu,SMK,117101
        99000003,MA Cepat,MA,120102
        """);
    pantau.load(
        "cohorts",
        Origin.OFFICIAL,
        """
        npsn,district_code,date,age_16,age_17,age_18_up,teachers
        99000001,110101,2023-01-09,200,300,20,31
        99000002,117101,2023-01-09,90,110,0,12
        99000001,110101,2023-07-17,250,280,10,31
        99000003,120102,2023-07-17,4000,90,1,9
        """);
    pantau.load("population", Origin.PUBLISHED, population());
    pantau.load("targets", Origin.PUBLISHED, targets());
    pantau.load(
        "standings",
        Origin.OFFICIAL,
        """
        region_code,as_of,activated,recorded
        1101,2022-12-31,100,60000
        1171,2022-12-31,50,30000
        1101,2023-07-01,700,61000
        """);
    daily(pantau, "recordings", ",channel,outcome,people", 3);
    daily(pantau, "activations", ",channel,people", 2);
    daily(pantau, "activation_refusals", ",reason,people", 1);
    daily(pantau, "prints", ",cause,cards", 2);
    visits(pantau);
    movements(pantau);
    // A correction of one office's week.
    pantau.at("2024-03-02T00:00:00Z");
    pantau.load(
        "activations",
        Origin.OFFICIAL,
        """
        date,service_district_code,registered_district_code,npsn,channel,people
        2023-03-06,110101,110102,,OFFICE,77
        2023-03-07,110101,120101,,OFFICE,3
        """);
  }

  /** Loads something of every kind that it has already, so that each figure may be another. */
  static void more(TestingPantau pantau) {
    pantau.at("2024-03-03T00:00:00Z");
    pantau.load(
        "activations",
        Origin.OFFICIAL,
        """
        date,service_district_code,registered_district_code,npsn,channel,people
        2023-03-06,110101,110102,99000001,SCHOOL_VISIT,5
        """);
    pantau.load(
        "recordings",
        Origin.OFFICIAL,
        """
        date,service_district_code,registered_district_code,npsn,channel,outcome,people
        2023-03-07,117101,110102,99000002,SCHOOL_VISIT,BIO_CAPTURED,8
        """);
    pantau.load(
        "standings",
        Origin.OFFICIAL,
        "region_code,as_of,activated,recorded\n1101,2023-07-01,9,9\n");
    pantau.load(
        "visits",
        Origin.OFFICIAL,
        """
        date,district_code,place_kind,npsn,teams,people_met,recorded,activated
        2023-03-08,110101,SCHOOL,99000001,1,70,60,50
        """);
    pantau.load(
        "prints",
        Origin.OFFICIAL,
        """
        date,service_district_code,registered_district_code,cause,cards
        2023-03-08,110101,117101,LOST,4
        """);
    pantau.load(
        "blanko_movements",
        Origin.OFFICIAL,
        "date,office_code,kind,counterpart_code,cards\n2023-03-08,1101,STOCK_TAKE,,3\n");
    pantau.load(
        "population",
        Origin.PUBLISHED,
        """
        region_code,cut_on,published_on,population,eligible,recorded
        1101,2022-12-31,2023-03-01,7,6,5
        """);
    pantau.load(
        "cohorts",
        Origin.OFFICIAL,
        "npsn,district_code,date,age_16,age_17,age_18_up,teachers\n99000001,110101,2023-01-09,2,3,1,1\n");
    pantau.at("2024-03-02T00:00:00Z");
  }

  private static String population() {
    var csv = new StringBuilder("region_code,cut_on,published_on,population,eligible,recorded\n");
    for (String cut :
        List.of("2022-06-30,2022-10-01", "2022-12-31,2023-03-01", "2023-06-30,2023-09-15")) {
      int grown = cut.hashCode() & 63;
      csv.append("1101,%s,%d,%d,%d\n".formatted(cut, 100_000 + grown, 70_000 + grown, 60_000));
      csv.append("1171,%s,%d,%d,%d\n".formatted(cut, 50_000 + grown, 35_000 + grown, 30_000));
      if (!cut.startsWith("2022-06")) {
        csv.append("1201,%s,%d,%d,\n".formatted(cut, 80_000 + grown, 50_000 + grown));
      }
    }
    return csv.toString();
  }

  private static String targets() {
    return """
        region_code,period_start,deadline,rate,basis,announced_on,announced_precision,under_revision,stated_count,source_url,note,base_cut_on
        00,2023-01-01,2023-12-31,0.25,ELIGIBLE,2022-12-01,day,false,,https://example.org,,
        1171,2023-01-01,2023-12-31,0.3,RECORDED,2022-12-01,day,false,,https://example.org,,
        00,2023-01-01,2023-06-30,0.15,ELIGIBLE,2022-12-01,day,false,,https://example.org,,
        12,2023-01-01,2023-12-31,0.2857142857,POPULATION,2023-02-01,day,false,,https://example.org,,2022-12-31
        """;
  }

  private void daily(TestingPantau pantau, String dataset, String columns, int perDay) {
    boolean schools = dataset.equals("recordings") || dataset.equals("activations");
    var csv =
        new StringBuilder("date,service_district_code,registered_district_code")
            .append(schools ? ",npsn" : "")
            .append(columns)
            .append('\n');
    for (LocalDate day = FIRST; !day.isAfter(LAST); day = day.plusDays(1)) {
      for (String service : DISTRICTS) {
        if (random.nextInt(4) > 0) {
          for (int i = 0; i < random.nextInt(perDay + 1); i++) {
            csv.append(event(dataset, day, service));
          }
        }
      }
    }
    pantau.load(dataset, Origin.SYNTHETIC, distinct(csv.toString()));
  }

  /** Keys may not repeat. */
  private static String distinct(String csv) {
    var seen = new LinkedHashMap<String, String>();
    csv.lines().forEach(line -> seen.putIfAbsent(line.substring(0, line.lastIndexOf(',')), line));
    return String.join("\n", seen.values()) + "\n";
  }

  private String event(String dataset, LocalDate day, String service) {
    String registered = random.nextInt(5) == 0 ? one(DISTRICTS) : service;
    int people = 1 + random.nextInt(9);
    int school = SCHOOL_PLACES.indexOf(service);
    String channel = one(CHANNELS);
    String npsn = school >= 0 && channel.equals("SCHOOL_VISIT") ? SCHOOLS.get(school) : "";
    String what =
        switch (dataset) {
          case "recordings" ->
              npsn
                  + ","
                  + channel
                  + ","
                  + one(List.of("BIO_CAPTURED", "BIO_CAPTURED", "DUPLICATE"));
          case "activations" -> npsn + "," + channel;
          case "activation_refusals" -> one(List.of("NO_PHONE", "NO_SIGNAL"));
          default -> one(List.of("FIRST", "LOST", "MOVE"));
        };
    return "%s,%s,%s,%s,%d\n".formatted(day, service, registered, what, people);
  }

  private void visits(TestingPantau pantau) {
    var csv =
        new StringBuilder(
            "date,district_code,place_kind,npsn,teams,people_met,recorded,activated\n");
    for (LocalDate day = FIRST; !day.isAfter(LAST); day = day.plusDays(3)) {
      int school = random.nextInt(SCHOOLS.size());
      int met = random.nextInt(90);
      csv.append(
          "%s,%s,SCHOOL,%s,1,%d,%d,%d\n"
              .formatted(
                  day, SCHOOL_PLACES.get(school), SCHOOLS.get(school), met, met / 2, met / 3));
      if (random.nextBoolean()) {
        csv.append("%s,%s,MARKET,,2,%d,0,%d\n".formatted(day, one(DISTRICTS), met, met / 4));
      }
    }
    pantau.load("visits", Origin.OFFICIAL, csv.toString());
  }

  private void movements(TestingPantau pantau) {
    var csv = new StringBuilder("date,office_code,kind,counterpart_code,cards\n");
    for (LocalDate day = FIRST; !day.isAfter(LAST); day = day.plusDays(1)) {
      for (String office : List.of("1101", "1171", "1201")) {
        if (random.nextInt(3) > 0) {
          csv.append("%s,%s,PRINTED,,%d\n".formatted(day, office, 1 + random.nextInt(40)));
        }
        if (random.nextInt(30) == 0) {
          csv.append("%s,%s,RECEIPT,00,%d\n".formatted(day, office, 500));
        }
        if (random.nextInt(90) == 0) {
          csv.append("%s,%s,STOCK_TAKE,,%d\n".formatted(day, office, random.nextInt(900)));
        }
      }
    }
    pantau.load("blanko_movements", Origin.OFFICIAL, csv.toString());
  }

  private String one(List<String> values) {
    return values.get(random.nextInt(values.size()));
  }
}
