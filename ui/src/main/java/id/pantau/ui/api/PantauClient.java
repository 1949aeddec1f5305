package id.pantau.ui.api;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Everything that views ask. Every method may throw a {@link ClientException}. */
public interface PantauClient {

  /** One overview screen. */
  Overview overview(OverviewRequest request);

  /** How one region came to where it is on a day; basis null for the target's own. */
  Track track(String region, @Nullable Basis basis, LocalDate to);

  /**
   * Regions by the words of their names: the nation and provinces first, then regencies and cities,
   * each in code order.
   *
   * @param words in any spelling; empty for all
   * @param first how many to give at most
   */
  RegionPage regions(String words, int first);

  /** What holds now. */
  DataVersion dataVersion();

  /** Datasets and measures, described in one language. */
  Catalogue catalogue(Locale locale);

  /** A query that gives the figures of a screen, to be pasted elsewhere. */
  String queryText(OverviewRequest request);
}
