package id.pantau.sample;

import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.SequencedMap;

/** The nine files of the sample while they are written. */
final class SampleTables implements AutoCloseable {
  private final SequencedMap<String, CsvTable> all = new LinkedHashMap<>();

  final CsvTable schools;
  final CsvTable cohorts;
  final CsvTable population;
  final CsvTable standings;
  final CsvTable recordings;
  final CsvTable activations;
  final CsvTable prints;
  final CsvTable blanko;
  final CsvTable visits;

  SampleTables(Path folder) {
    schools = open(folder, "schools", "npsn,name,kind,district_code");
    cohorts = open(folder, "cohorts", "npsn,district_code,date,age_16,age_17,age_18_up,teachers");
    population =
        open(folder, "population", "region_code,cut_on,published_on,population,eligible,recorded");
    standings = open(folder, "standings", "region_code,as_of,activated,recorded");
    recordings =
        open(
            folder,
            "recordings",
            "date,service_district_code,registered_district_code,npsn,channel,outcome,people");
    activations =
        open(
            folder,
            "activations",
            "date,service_district_code,registered_district_code,npsn,channel,people");
    prints =
        open(folder, "prints", "date,service_district_code,registered_district_code,cause,cards");
    blanko = open(folder, "blanko_movements", "date,office_code,kind,counterpart_code,cards");
    visits =
        open(
            folder,
            "visits",
            "date,district_code,place_kind,npsn,teams,people_met,recorded,activated");
  }

  SequencedMap<String, Integer> rows() {
    SequencedMap<String, Integer> rows = new LinkedHashMap<>();
    all.forEach((name, table) -> rows.put(name, table.rows()));
    return Collections.unmodifiableSequencedMap(rows);
  }

  @Override
  public void close() {
    all.values().forEach(CsvTable::close);
  }

  private CsvTable open(Path folder, String name, String header) {
    CsvTable table = new CsvTable(folder, name, header);
    all.put(name, table);
    return table;
  }
}
