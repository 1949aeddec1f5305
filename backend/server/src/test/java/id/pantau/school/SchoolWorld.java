package id.pantau.school;

import id.pantau.access.Scope;
import id.pantau.dataset.Origin;
import id.pantau.measure.Figure;
import id.pantau.measure.Known;
import id.pantau.testing.TestingPantau;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * Schools of the small country, few enough to be counted by hand: without a register, with two, not
 * visited, reported by two offices, and one whose office reports nothing.
 */
final class SchoolWorld implements AutoCloseable {

  static final LocalDate DAY = LocalDate.of(2023, 9, 30);
  static final Instant BEFORE_CORRECTION = Instant.parse("2023-12-01T00:00:00Z");

  private static final String COHORT = "npsn,district_code,date,age_16,age_17,age_18_up,teachers\n";

  private final TestingPantau pantau;
  private final Schools schools;

  SchoolWorld(Path folder) {
    pantau = TestingPantau.mini(folder);
    pantau.at("2023-11-01T00:00:00Z");
    loadSchools();
    loadRegisters();
    loadEvents();
    pantau.at("2024-01-10T00:00:00Z");
    correct();
    schools = pantau.schools();
  }

  Schools schools() {
    return schools;
  }

  SchoolSummaries summaries() {
    return new SchoolSummaries(pantau.warehouse(), pantau.lake(), pantau.newestDay());
  }

  SchoolFigures figures() {
    return pantau.schoolFigures();
  }

  SchoolSeries series() {
    return new SchoolSeries(pantau.aggregates(), pantau.newestDay());
  }

  School school(String npsn) {
    return Objects.requireNonNull(schools.find(Scope.nation(), List.of(npsn)).get(npsn));
  }

  /** All of them. */
  Collection<School> all() {
    List<String> npsns = IntStream.rangeClosed(1, 8).mapToObj(i -> "9900000" + i).toList();
    return schools.find(Scope.nation(), npsns).values();
  }

  /** What was known then. */
  Known then(Instant moment) {
    return new Known.Then(
        pantau.lake().at(moment).version(), Instant.parse("2023-12-01T00:00:00Z"));
  }

  /** Statements so far. */
  long statements() {
    return pantau.warehouse().statements();
  }

  /** A dash for what is missing. */
  static String shown(Figure figure) {
    return figure.value() == null ? "-" : String.valueOf(Math.round(figure.value()));
  }

  /** Two offices claim the last one of Batu's list; the newer report counts. */
  private void loadSchools() {
    pantau.load(
        "schools",
        Origin.OFFICIAL,
        """
        npsn,name,kind,district_code
        99000004,MA Batu,MA,117101
        99000005,SLB Batu,SLB,117101
        99000006,PKBM Nur'aini,PKBM,117101
        """);
    pantau.load(
        "schools",
        Origin.OFFICIAL,
        """
        npsn,name,kind,district_code
        99000001,SMAN 1 Awal,SMA,110101
        99000002,SMAN 12 Awal,SMA,110101
        99000003,SMKN 1 Awal,SMK,110102
        99000006,PKBM Nur'aini,PKBM,110101
        99000007,SMAN 1 Cepat,SMA,120101
        99000008,SMAN 3 Awal,SMA,110101
        """);
  }

  private void loadRegisters() {
    pantau.load(
        "cohorts",
        Origin.OFFICIAL,
        COHORT
            + """
            99000002,110101,2023-07-17,30,20,10,12
            99000003,110102,2023-07-17,20,20,0,9
            99000005,117101,2023-01-16,40,30,10,8
            99000006,110101,2023-07-17,0,5,15,4
            99000007,120101,2023-07-17,10,10,5,7
            99000008,110101,2023-07-17,5,5,5,6
            """);
    pantau.load(
        "cohorts",
        Origin.SYNTHETIC,
        COHORT
            + """
            99000004,117101,2023-07-17,25,25,0,10
            99000005,117101,2023-07-17,10,10,10,8
            99000006,117101,2023-07-17,99,0,0,1
            """);
  }

  private void loadEvents() {
    pantau.load(
        "recordings",
        Origin.OFFICIAL,
        """
        date,service_district_code,registered_district_code,npsn,channel,outcome,people
        2023-02-10,117101,117101,99000005,SCHOOL_VISIT,BIO_CAPTURED,50
        2023-07-17,117101,117101,99000005,SCHOOL_VISIT,BIO_CAPTURED,10
        2023-08-01,110101,110101,99000001,SCHOOL_VISIT,BIO_CAPTURED,7
        2023-08-02,110101,120101,99000006,SCHOOL_VISIT,BIO_CAPTURED,5
        2023-08-02,110101,110101,99000006,SCHOOL_VISIT,DUPLICATE,4
        2023-08-03,117101,110101,99000006,SCHOOL_VISIT,BIO_CAPTURED,8
        2023-08-08,110102,110102,99000003,SCHOOL_VISIT,BIO_CAPTURED,25
        2023-08-08,110102,110101,99000003,SCHOOL_VISIT,BIO_CAPTURED,15
        2023-08-08,110102,110102,,OFFICE,BIO_CAPTURED,100
        2023-08-15,117101,117101,99000004,SCHOOL_VISIT,BIO_CAPTURED,20
        2023-10-02,110101,110101,99000008,SCHOOL_VISIT,BIO_CAPTURED,15
        """);
    pantau.load(
        "activations",
        Origin.OFFICIAL,
        """
        date,service_district_code,registered_district_code,npsn,channel,people
        2023-02-10,117101,117101,99000005,SCHOOL_VISIT,30
        2023-08-03,117101,110101,99000006,SCHOOL_VISIT,3
        """);
    pantau.load(
        "visits",
        Origin.OFFICIAL,
        """
        date,district_code,place_kind,npsn,teams,people_met,recorded,activated
        2023-02-10,117101,SCHOOL,99000005,2,60,50,30
        2023-07-17,117101,SCHOOL,99000005,1,20,10,0
        2023-08-01,110101,SCHOOL,99000008,1,3,0,0
        2023-08-08,110102,SCHOOL,99000003,1,45,40,0
        2023-08-09,110102,MARKET,,1,45,40,0
        """);
  }

  private void correct() {
    pantau.load(
        "recordings",
        Origin.OFFICIAL,
        """
        date,service_district_code,registered_district_code,npsn,channel,outcome,people
        2023-08-15,117101,117101,99000004,SCHOOL_VISIT,BIO_CAPTURED,55
        """);
  }

  @Override
  public void close() {
    pantau.close();
  }
}
