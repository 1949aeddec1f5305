package id.pantau.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/**
 * Makes the SYNTHETIC sample: daily detail of 45 offices from 2022-12-31 to 2024-06-30, in the form
 * of {@code datasets/sample/datapackage.json}. The same code writes the same bytes on any machine,
 * in any zone and locale.
 */
public final class SampleGenerator {

  /**
   * Writes the nine CSV files, replacing older ones.
   *
   * @param folder where the files go; made when absent
   * @return rows by dataset, headers not counted
   * @throws UncheckedIOException when a file cannot be written
   */
  public SequencedMap<String, Integer> write(Path folder) {
    create(folder);
    SampleInputs inputs = SampleInputs.read();
    List<OfficeWork> offices =
        inputs.offices().stream().map(each -> OfficeWork.plan(each, inputs.calendar())).toList();
    try (SampleTables tables = new SampleTables(folder)) {
      write(offices, inputs.calendar(), tables);
      return tables.rows();
    }
  }

  private static void write(List<OfficeWork> offices, WorkCalendar calendar, SampleTables tables) {
    Elsewhere elsewhere = new Elsewhere(offices);
    Map<String, List<BlankoOffice>> provinces = new LinkedHashMap<>();
    for (OfficeWork work : offices) {
      Recorded recorded = new EventWriter(work, calendar, elsewhere, tables).write();
      schools(work, tables);
      PopulationWriter population = new PopulationWriter(work);
      population.releases(recorded, tables.population);
      population.standings(tables.standings);
      provinces
          .computeIfAbsent(work.office().province(), unused -> new ArrayList<>())
          .add(
              new BlankoOffice(
                  work,
                  new CardDemand(work, recorded),
                  new PrintWriter(work, elsewhere, tables.prints),
                  tables.blanko));
    }
    provinces.values().forEach(each -> new BlankoProvince(each, calendar).run());
  }

  private static void schools(OfficeWork work, SampleTables tables) {
    for (School school : work.schools()) {
      String district = work.districts().code(school.district());
      tables
          .schools
          .text(school.npsn())
          .text(school.name())
          .text(school.kind().name())
          .text(district)
          .end();
      Cohorts.write(school, district, work.visits(), tables.cohorts);
    }
  }

  private static void create(Path folder) {
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
