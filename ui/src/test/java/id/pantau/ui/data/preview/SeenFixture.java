package id.pantau.ui.data.preview;

import id.pantau.ui.api.Level;
import id.pantau.ui.api.Region;
import id.pantau.ui.api.load.LoadJob;
import id.pantau.ui.base.Language;
import id.pantau.ui.base.Speech;
import id.pantau.ui.data.common.Names;
import id.pantau.ui.fixture.FixtureLoads;
import java.util.Map;
import java.util.Objects;

/** Recorded answers with the names that they need. */
final class SeenFixture {
  static final Speech SPEECH = Speech.in(Language.ID);

  private SeenFixture() {}

  static Seen examined(String name) {
    return seen(name, false);
  }

  static Seen taken(String name) {
    return seen(name, true);
  }

  private static Seen seen(String name, boolean taken) {
    LoadJob job = FixtureLoads.recorded(name);
    Region sumatra = new Region("16", "Sumatera Selatan", "Sumsel", Level.PROVINCE, null);
    Map<String, Region> regions =
        Map.of(
            "1671", new Region("1671", "Kota Palembang", "Palembang", Level.REGENCY, sumatra),
            "1673", new Region("1673", "Kota Lubuklinggau", "Linggau", Level.REGENCY, sumatra));
    Names names = new Names(regions, new FixtureLoads().contract());
    return new Seen(job, Objects.requireNonNull(job.answer()), taken, names, SPEECH);
  }
}
